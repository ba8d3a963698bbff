"""Writes a mail with a text part, an HTML part and an attached document: follow-up-2021.py DOCX OUT"""
import sys
from email.message import EmailMessage
from email.policy import SMTP

TEXT = """\
Dear colleagues,

Thank you for two good days, in the room and on the screen. Three things before the year ends.

Follow-up
- Nila ROAN (Sarn District) will send the minutes of the secretaries' round by 10 December 2021.
- CAS to put the recordings on line by mid-January 2022.
- Please send corrections to the summary report to Jonas PELL before 17 December 2021.

One lesson from our side: a meeting that is half on screen needs two moderators, one for each half. We had one, and the screen noticed.

The action list is attached. The summary report is at https://cas.example.org/dialogue/2021/report

With best wishes,

Dr. Tomas ARKELL
Director, Centre for Accountable Security (CAS)

Sample document written for Debrief; the people and events are invented.
"""


def as_html(text):
    parts = []
    for block in text.strip().split("\n\n"):
        lines = block.split("\n")
        items = [line[2:] for line in lines if line.startswith("- ")]
        if items:
            parts.append(f"<h2>{lines[0]}</h2><ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>")
        else:
            parts.append("<p>" + "<br>".join(lines) + "</p>")
    return "<html><body>" + "\n".join(parts) + "</body></html>\n"


docx_path, out_path = sys.argv[1:]
mail = EmailMessage(policy=SMTP)
mail["From"] = "Tomas Arkell <arkell@cas.example.org>"
mail["To"] = "Participants of the third Dialogue <dialogue@cas.example.org>"
mail["Subject"] = "Follow-up to the third Veldara Dialogue – minutes, recordings, action list"
mail["Date"] = "Mon, 29 Nov 2021 16:20:00 +0100"
mail["Message-ID"] = "<20211129.follow-up@cas.example.org>"
mail.set_content(TEXT)
mail.add_alternative(as_html(TEXT), subtype="html")
with open(docx_path, "rb") as docx:
    mail.add_attachment(
        docx.read(),
        maintype="application",
        subtype="vnd.openxmlformats-officedocument.wordprocessingml.document",
        filename="action-list.docx",
    )
mail.get_body(("plain",))  # keeps the parts in the order alternative, attachment
for number, part in enumerate(p for p in mail.walk() if p.is_multipart()):
    part.set_boundary(f"part-{number}-of-follow-up-2021")
with open(out_path, "wb") as out:
    out.write(mail.as_bytes())
