/**
 * A message for any SMTP client. `JSON.stringify` shows only sizes, because addresses and content are personal data.
 */
export class SmtpMessage {
  static name = "SmtpMessage";

  constructor({ mailFrom, rcptTo }, data) {
    this.mailFrom = mailFrom;
    this.rcptTo = rcptTo;
    this.data = data;
  }

  toJSON() {
    return { recipients: this.rcptTo.length, data: `${this.data.length} bytes` };
  }
}
