//! The texts of the error codes of Simple Email Service, in English.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "FailedOperation.AttachContentToolarge",
        meaning: "One attachment is too large, or all of them together are.",
        fix: "Keep all attachments together below 4 MiB before base64 encoding, and the whole request below 8 MiB. Shrink the files, or link to them instead.",
    },
    Text {
        code: "FailedOperation.DKIMNotApplied",
        meaning: "The domain does not have a DKIM key of the size chosen in DKIMOption yet.",
        fix: "Send the DKIMOption that GetEmailIdentity returns for the domain (0: 1024 bits, 1: 2048 bits, 2: both keys), or create the missing key before you verify the domain.",
    },
    Text {
        code: "FailedOperation.EmailAddrInBlacklist",
        meaning: "A recipient is on a blocklist: either the one that SES fills with addresses that hard-bounced, or your account's own.",
        fix: "Take the address out of the recipients. If its owner confirms that it works, unblock it with DeleteBlackList or DeleteCustomBlackList.",
    },
    Text {
        code: "FailedOperation.EmailContentToolarge",
        meaning: "The content of the mail is too large; the exact limit of the API is not published.",
        fix: "Shorten Simple.Html, Simple.Text or the values in TemplateData, and do not embed images as base64. The FAQ gives 4 MB for a whole mail, attachments included.",
    },
    Text {
        code: "FailedOperation.ExceedSendLimit",
        meaning: "The account's sending quota for today is used up.",
        fix: "Send the rest tomorrow. A new account starts at 500 mails a day; the quota rises with the reputation of the sender domain, shown in the console.",
    },
    Text {
        code: "FailedOperation.ExceedTemplateLimit",
        meaning: "The account has reached its maximum number of templates.",
        fix: "Delete unused templates with DeleteEmailTemplate, or rewrite one with UpdateEmailTemplate, which sends it back to review. For a higher quota, open a ticket.",
    },
    Text {
        code: "FailedOperation.FileURLNotExist",
        meaning: "SES cannot get a usable file from Attachments.FileURL.",
        fix: "Leave FileURL out, because the feature is not open to users. Put the file itself into Attachments.Content as base64.",
    },
    Text {
        code: "FailedOperation.FrequencyLimit",
        meaning: "One address was sent too many mails in a short time; the default limit is 10 mails per address and hour.",
        fix: "Wait an hour before you mail this address again. Look for a loop or a resend button that repeats the same mail.",
    },
    Text {
        code: "FailedOperation.HighRejectionRate",
        meaning: "SES has paused your sending for a while because receiving servers refused too many of your mails.",
        fix: "Stop sending and remove addresses that bounced from your lists, then resume slowly. The length of the pause is not published.",
    },
    Text {
        code: "FailedOperation.IllegalURL",
        meaning: "The mail contains a link that SES does not allow.",
        fix: "Check every link in Simple.Html, the template and TemplateData. Replace shortened and redirecting links first; which ones are refused is not published.",
    },
    Text {
        code: "FailedOperation.IncorrectEmail",
        meaning: "One of the addresses in the request is misspelt or does not exist.",
        fix: "Check Destination, Cc, Bcc and ReplyToAddresses for typing errors, display names and stray spaces. ReplyToAddresses takes a single address.",
    },
    Text {
        code: "FailedOperation.IncorrectSender",
        meaning: "FromEmailAddress is not written in a form that SES can read.",
        fix: "Write the bare address, such as noreply@mail.example.com, or alias <address> with exactly one space between them and no colon in the alias.",
    },
    Text {
        code: "FailedOperation.InsufficientBalance",
        meaning: "The account has no balance left or owes money, so SES does not send.",
        fix: "Top up the account or pay the debt in the billing console, then send again.",
    },
    Text {
        code: "FailedOperation.InsufficientQuota",
        meaning: "The mail package that was paid for in advance is used up.",
        fix: "Buy another SES package in the console, then send again.",
    },
    Text {
        code: "FailedOperation.InvalidAttachName",
        meaning: "SES does not accept the name of an attachment, because of its characters, its extension or its length.",
        fix: "Remove special characters from Attachments.FileName and keep it within 255 characters. The SES page on attachment types lists the refused extensions.",
    },
    Text {
        code: "FailedOperation.InvalidLimit",
        meaning: "Limit asks for more than 100 rows, the most that one query returns.",
        fix: "Set Limit to 100 or less and fetch the rest page by page, raising Offset by Limit each time. In GetAbuseReport always send Limit, because its stated default is 1000.",
    },
    Text {
        code: "FailedOperation.InvalidTemplateID",
        meaning: "The account has no approved template with this TemplateID.",
        fix: "Check with GetEmailTemplate that TemplateStatus is 0 (approved). Send the request to the region where the template was created: ap-guangzhou or ap-hongkong, or ap-singapore on the international site.",
    },
    Text {
        code: "FailedOperation.MissingEmailContent",
        meaning: "The mail is empty: the request has neither template data nor content of its own.",
        fix: "Fill Template with TemplateID and TemplateData. Simple works only for accounts that have the old permission for custom content.",
    },
    Text {
        code: "FailedOperation.NoAttachPermission",
        meaning: "The account is not allowed to send attachments.",
        fix: "Apply to Tencent Cloud for the permission. Until it is granted, leave Attachments out and link to the file in the mail.",
    },
    Text {
        code: "FailedOperation.NotAuthenticatedSender",
        meaning: "The address in FromEmailAddress is not a verified sender of this account.",
        fix: "Verify the domain and create exactly this address in the console, in the region you call. If you add a name, write alias <address>, with exactly one space between them and no colon in the alias.",
    },
    Text {
        code: "FailedOperation.NotSupportDate",
        meaning: "RequestDate lies outside the period for which SES can show the send status.",
        fix: "Set RequestDate to one of the last 30 days, written YYYY-MM-DD. The provider's list of errors says 90 days, but its description of the action says 30.",
    },
    Text {
        code: "FailedOperation.ProtocolCheckErr",
        meaning: "The mail failed a protocol check of SES; what is checked is not published.",
        fix: "Send it without SmtpHeaders, SmtpMessageId and HeaderFrom to see whether one of them is the cause. If not, open a ticket with the RequestId.",
    },
    Text {
        code: "FailedOperation.ReceiverHasUnsubscribed",
        meaning: "A recipient has unsubscribed from the mail of your sender domain.",
        fix: "Remove the address and record this in your own data, so that the address gets no more mail unless the person subscribes again.",
    },
    Text {
        code: "FailedOperation.RejectedByRecipients",
        meaning: "The recipient or their mail server refused the mail.",
        fix: "Do not send it again. Check the address with its owner and ask them to allow your sender address; otherwise remove the address from your list.",
    },
    Text {
        code: "FailedOperation.SendEmailErr",
        meaning: "SES did not send the mail and gives the reason only through its support.",
        fix: "Open a ticket with the RequestId, the sender address and the time, and hold back similar mails until it is answered.",
    },
    Text {
        code: "FailedOperation.ServiceNotAvailable",
        meaning: "SES has a temporary fault, so the request had no effect.",
        fix: "Retry with increasing delays, starting at a few seconds. If it lasts, open a ticket with the RequestId.",
    },
    Text {
        code: "FailedOperation.TemplateContentToolarge",
        meaning: "The content of the template is too large; the exact limit is not published.",
        fix: "Shorten TemplateContent.Html or TemplateContent.Text and submit the template again. Link to images instead of embedding them as base64.",
    },
    Text {
        code: "FailedOperation.TemporaryBlocked",
        meaning: "A recipient's mail provider limits incoming mail, so SES sends nothing to that provider for 10 minutes.",
        fix: "Retry after 10 minutes and send to this provider more slowly. You can go on sending to other providers.",
    },
    Text {
        code: "FailedOperation.TooManyAttachments",
        meaning: "One mail takes at most 10 attachments, and this one has more.",
        fix: "Reduce Attachments to 10 items: merge files, or spread them over several mails.",
    },
    Text {
        code: "FailedOperation.TooManyRecipients",
        meaning: "One call takes at most 50 addresses in Destination and 20 each in Cc and Bcc, and this one has more.",
        fix: "Split the list over several calls. Whether Cc and Bcc count towards the 50 is not documented, so keep all three together within 50.",
    },
    Text {
        code: "FailedOperation.URLForbidden",
        meaning: "Because few of this sender's mails get delivered, SES does not let it include links.",
        fix: "Send without links for now. To raise the delivery rate, remove addresses that bounced and write only to people who expect your mail.",
    },
    Text {
        code: "FailedOperation.UnsupportMailType",
        meaning: "SES does not deliver to the kind of mailbox that one of the recipients uses.",
        fix: "Leave this recipient out, or use the person's address at another mail provider. Which mailboxes are excluded is not published.",
    },
    Text {
        code: "FailedOperation.WithOutPermission",
        meaning: "The account may send with templates only, but the request has its own content in Simple.",
        fix: "Create a template, wait for its approval, and send Template with TemplateID and TemplateData in place of Simple.",
    },
    Text {
        code: "FailedOperation.WrongContentJson",
        meaning: "TemplateData is not the text of a JSON object.",
        fix: "Let a JSON library write it, exactly once, as a string such as {\"name\":\"Ana\"}, with a text value for each variable of the template.",
    },
    Text {
        code: "InternalError.QueryDataBaseFailed",
        meaning: "A database query inside SES failed or took too long.",
        fix: "Retry with increasing delays, starting at a few seconds. If it lasts, ask for a shorter period between StartTime and EndTime, or open a ticket with the RequestId.",
    },
    Text {
        code: "InvalidParameter.AppIdIsRequired",
        meaning: "SES finds no account number (AppId) for the account that signed the request.",
        fix: "Check that the SecretId belongs to the account that uses SES, on the same site (mainland or international), and that SES is activated in its console. If so, open a ticket with the RequestId.",
    },
    Text {
        code: "InvalidParameter.InvalidEndTimeFormat",
        meaning: "EndTime is not written as a date that SES can read.",
        fix: "Write EndTime as text in the form YYYY-MM-DD, such as 2026-08-21, with hyphens and leading zeros, and not as Unix seconds.",
    },
    Text {
        code: "InvalidParameter.InvalidStartTimeFormat",
        meaning: "StartTime is not written as a date that SES can read.",
        fix: "Write StartTime as text in the form YYYY-MM-DD, such as 2026-08-21, with hyphens and leading zeros, and not as Unix seconds.",
    },
    Text {
        code: "InvalidParameterValue.AttachContentIsWrong",
        meaning: "The content of an attachment is not valid base64.",
        fix: "Encode the bytes of the file once with standard base64, without line breaks, data: prefix or URL-safe characters. Check that the text is not cut off.",
    },
    Text {
        code: "InvalidParameterValue.BeginTimeBeforeNow",
        meaning: "The start time of the task lies in the past.",
        fix: "Set TimedParam.BeginTime or CycleParam.BeginTime to a later time, as YYYY-MM-DD hh:mm:ss. The time zone is not documented, so choose a time that is in the future in every time zone. To send immediately, use TaskType 1.",
    },
    Text {
        code: "InvalidParameterValue.CreatedByOther",
        meaning: "The domain in EmailIdentity is already registered in another Tencent Cloud account.",
        fix: "Do not repeat the request; put another domain into EmailIdentity. If the domain is yours, have the other account delete it with DeleteEmailIdentity, or open a ticket.",
    },
    Text {
        code: "InvalidParameterValue.EmailAddressIsNULL",
        meaning: "The request lacks a sender or a recipient, or one of these addresses is an empty string.",
        fix: "Fill FromEmailAddress and at least one of Destination, Cc and Bcc, and remove empty items from the three lists.",
    },
    Text {
        code: "InvalidParameterValue.EmailContentIsWrong",
        meaning: "Simple.Html or Simple.Text is not valid base64.",
        fix: "Encode the UTF-8 bytes of the HTML or text once with standard base64, without line breaks or a data: prefix. Plain HTML or text is not accepted here.",
    },
    Text {
        code: "InvalidParameterValue.IllegalEmailAddress",
        meaning: "The address in EmailAddress or Email is not a well-formed email address.",
        fix: "Write it as name@example.com, without display name, angle brackets, spaces or commas. The display name of a sender goes into EmailSenderName.",
    },
    Text {
        code: "InvalidParameterValue.IllegalSenderName",
        meaning: "SES does not accept the display name in EmailSenderName.",
        fix: "Take colons and other special characters out of EmailSenderName, or leave the field out. Only the ban on colons is documented.",
    },
    Text {
        code: "InvalidParameterValue.InValidTemplateData",
        meaning: "A template value contains HTML tags, which are not accepted there.",
        fix: "Send plain text as values and put all markup into the template itself. Write < as &lt; where a value needs it.",
    },
    Text {
        code: "InvalidParameterValue.InvalidEmailIdentity",
        meaning: "SES does not recognise the given sender domain as a domain.",
        fix: "Check the part after @ in FromEmailAddress, or EmailIdentity when you manage domains. It must be a bare domain such as mail.example.com, without http:// or @.",
    },
    Text {
        code: "InvalidParameterValue.InvalidSmtpPassWord",
        meaning: "The new SMTP password breaks the rule on its length or its characters.",
        fix: "Give Password 10 to 20 characters with at least two different digits, two different lower-case and two different upper-case letters. The description of the field allows up to 64, but this error says 20.",
    },
    Text {
        code: "InvalidParameterValue.NoSuchSender",
        meaning: "The address in EmailAddress is not a sender address of this account.",
        fix: "Compare EmailAddress letter by letter with the list from ListEmailAddress, in the region you call. If it is missing there, create it with CreateEmailAddress.",
    },
    Text {
        code: "InvalidParameterValue.NotExistDomain",
        meaning: "The domain in EmailIdentity has not been created in this account.",
        fix: "Compare EmailIdentity, which must be a bare domain without http:// or @, with the list from ListEmailIdentities, in the region you call. If it is missing there, create it with CreateEmailIdentity.",
    },
    Text {
        code: "InvalidParameterValue.ReceiverDescIllegal",
        meaning: "The description of the recipient list has a wrong length or special characters.",
        fix: "Keep Desc between 1 and 300 characters, with letters, digits and spaces only, or leave it out. Which special characters are refused is not published.",
    },
    Text {
        code: "InvalidParameterValue.ReceiverEmailInvalid",
        meaning: "One of the recipients is not a well-formed email address.",
        fix: "Write each one as name@example.com, one per list item, without display name, angle brackets, spaces or commas.",
    },
    Text {
        code: "InvalidParameterValue.ReceiverNameIllegal",
        meaning: "SES does not accept the name of the recipient list, because of its characters or its length.",
        fix: "Choose a shorter ReceiversName of letters and digits, without special characters. The exact rule is not published.",
    },
    Text {
        code: "InvalidParameterValue.RepeatCreation",
        meaning: "The domain in EmailIdentity already exists in this account.",
        fix: "Do not create it again. GetEmailIdentity shows its DNS records and whether it is verified; if it is not, set the records and call UpdateEmailIdentity.",
    },
    Text {
        code: "InvalidParameterValue.RepeatEmailAddress",
        meaning: "The sender address in EmailAddress already exists in this account.",
        fix: "Do not create it again. Look at it with ListEmailAddress and use it in FromEmailAddress as it is, or choose another EmailAddress.",
    },
    Text {
        code: "InvalidParameterValue.RepeatReceiverName",
        meaning: "The account already has a recipient list with this name.",
        fix: "Choose another ReceiversName, or find the existing list with ListReceivers and use its ReceiverId.",
    },
    Text {
        code: "InvalidParameterValue.SubjectLengthError",
        meaning: "The subject is empty or has too many characters.",
        fix: "Keep Subject between 1 and 100 characters, variables included. SendEmail may take up to 998, but the provider's documents disagree on that.",
    },
    Text {
        code: "InvalidParameterValue.TemplateContentIsNULL",
        meaning: "The template has no content: both Html and Text are missing or empty.",
        fix: "Fill at least one of TemplateContent.Html and TemplateContent.Text with the content of the template, encoded as base64.",
    },
    Text {
        code: "InvalidParameterValue.TemplateContentIsWrong",
        meaning: "TemplateContent.Html or TemplateContent.Text is not valid base64.",
        fix: "Encode the UTF-8 bytes of the HTML or text once with standard base64, without line breaks or a data: prefix. Plain HTML or text is not accepted here.",
    },
    Text {
        code: "InvalidParameterValue.TemplateDataError",
        meaning: "TemplateData is not the text of a JSON object, in Template or in an item of Datas.",
        fix: "Let a JSON library write it, exactly once, as the string of one object: the names of the template's variables as keys, plain text as values.",
    },
    Text {
        code: "InvalidParameterValue.TemplateDataInconsistent",
        meaning: "The variable names in TemplateData differ from those of the addresses that are already in the recipient list.",
        fix: "Give every item of Datas the variable names that ListReceiverDetails shows for these addresses. For other variables, create a new list with CreateReceiver.",
    },
    Text {
        code: "InvalidParameterValue.TemplateDataLenLimit",
        meaning: "The TemplateData of at least one recipient is longer than 800 bytes.",
        fix: "Shorten the values in that item of Datas: the whole JSON text may have at most 800 bytes in UTF-8 (an accented letter takes 2, a Chinese character 3). Put fixed text into the template.",
    },
    Text {
        code: "InvalidParameterValue.TemplateNameIllegal",
        meaning: "SES does not accept the name of the template, because of its characters or its length.",
        fix: "Choose a shorter TemplateName of letters and digits, without special characters. The exact rule is not published.",
    },
    Text {
        code: "InvalidParameterValue.TemplateNameIsNULL",
        meaning: "The request gives no name for the template, or an empty one.",
        fix: "Fill TemplateName. UpdateEmailTemplate needs it too when only the content changes; GetEmailTemplate shows the current name.",
    },
    Text {
        code: "InvalidParameterValue.TemplateNotExist",
        meaning: "The account has no template with this TemplateID.",
        fix: "Look the number up with ListEmailTemplates. Send the request to the region where the template was created: ap-guangzhou or ap-hongkong, or ap-singapore on the international site.",
    },
    Text {
        code: "InvalidParameterValue.TemplateNotMatchData",
        meaning: "The variables of the template do not match the data stored in the recipient list.",
        fix: "Compare the {{names}} in the template with the keys of TemplateData that ListReceiverDetails shows. Correct the template, or upload a new list with the right keys and use its ReceiverId.",
    },
    Text {
        code: "InvalidParameterValue.WrongDate",
        meaning: "A date in the request is wrong, or not written in the form that SES reads.",
        fix: "Write RequestDate, StartDate, EndDate or ExpireDate as YYYY-MM-DD, such as 2026-08-21, with a day that exists. StartDate must not be later than EndDate.",
    },
    Text {
        code: "LimitExceeded.ExceedReceiverLimit",
        meaning: "The account has reached its maximum number of recipient lists.",
        fix: "Delete unused lists with DeleteReceiver, which removes their addresses too, or add the addresses to an existing list. For a higher quota, open a ticket.",
    },
    Text {
        code: "LimitExceeded.ReceiverDetailCountLimit",
        meaning: "With these addresses the recipient list would exceed its limit, 50000 addresses according to the API.",
        fix: "Put the rest into another list made with CreateReceiver, and start a task for each list. The documents disagree: the specifications page gives 10000 addresses per list.",
    },
    Text {
        code: "LimitExceeded.ReceiverDetailRequestLimit",
        meaning: "One call contains too many addresses; the documented limit for adding to a recipient list is 20000.",
        fix: "Split Emails or Datas over several calls of at most 20000 items. For CreateCustomBlacklist no limit is published: halve the number of addresses per call until the call is accepted.",
    },
    Text {
        code: "MissingParameter.CycleParamNecessary",
        meaning: "The task is recurring (TaskType 3), but its start time or its interval is missing.",
        fix: "Fill CycleParam.BeginTime as YYYY-MM-DD hh:mm:ss and CycleParam.IntervalTime in hours. To send once, immediately, use TaskType 1.",
    },
    Text {
        code: "MissingParameter.EmailsNecessary",
        meaning: "The request does not give any recipient address.",
        fix: "Fill Emails with at least one address such as name@example.com. CreateReceiverDetailWithData takes Datas instead, each item with Email and TemplateData.",
    },
    Text {
        code: "MissingParameter.ReceiverIdNecessary",
        meaning: "The request does not say which recipient list it is about.",
        fix: "Set ReceiverId to the number that CreateReceiver returned; ListReceivers shows it too. Send it as a number, not as text.",
    },
    Text {
        code: "MissingParameter.SendParamNecessary",
        meaning: "A bulk send needs a sender, a recipient list and a template, and at least one of them is missing.",
        fix: "Fill FromEmailAddress, ReceiverId and Template with its TemplateID and TemplateData. Send Template even if the list has its own data.",
    },
    Text {
        code: "MissingParameter.TimedParamNecessary",
        meaning: "The task is scheduled (TaskType 2), but its start time is missing.",
        fix: "Fill TimedParam.BeginTime with a future time, as YYYY-MM-DD hh:mm:ss. To send immediately, use TaskType 1.",
    },
    Text {
        code: "OperationDenied",
        meaning: "SES refuses this operation in the present state of the account or the object.",
        fix: "Read the provider's message, then check in the console that the domain is verified and the sender address and template are approved. If so, open a ticket with the RequestId.",
    },
    Text {
        code: "OperationDenied.DomainNotVerified",
        meaning: "The domain of the sender address is not verified.",
        fix: "Set the DNS records that GetEmailIdentity lists for the domain and have them checked with UpdateEmailIdentity. Once VerifiedForSendingStatus is true, create the address again.",
    },
    Text {
        code: "OperationDenied.ExceedDomainLimit",
        meaning: "The account has reached its maximum number of sender domains; the documented limit is 10.",
        fix: "Delete an unused domain with DeleteEmailIdentity, which only enterprise accounts may call, or send from a domain that you already have. For a higher quota, open a ticket.",
    },
    Text {
        code: "OperationDenied.ExceedSenderLimit",
        meaning: "The maximum number of sender addresses has been reached; the documented limit is 10.",
        fix: "Delete unused ones with DeleteEmailAddress; ListEmailAddress shows them. The documents disagree on whether the limit applies to the account or to each domain. For a higher quota, open a ticket.",
    },
    Text {
        code: "OperationDenied.NotAllowDelete",
        meaning: "This account may not delete the domain; only enterprise accounts may delete sender domains.",
        fix: "Do not repeat the call. Leave the domain in place without using it, or open a ticket if it has to be deleted.",
    },
    Text {
        code: "OperationDenied.ReceiverIsOperating",
        meaning: "Addresses are still being uploaded to this recipient list.",
        fix: "Call ListReceivers about once a minute until it shows ReceiversStatus 3 (uploaded) for the list, then send the same request again.",
    },
    Text {
        code: "OperationDenied.ReceiverNotExist",
        meaning: "The account has no recipient list with this ReceiverId.",
        fix: "Look the number up with ListReceivers, in the region where the list was made. If the list was deleted, create another with CreateReceiver and upload the addresses.",
    },
    Text {
        code: "OperationDenied.ReceiverStatusError",
        meaning: "The recipient list is empty, or its upload has not finished.",
        fix: "Check with ListReceivers that Count is above 0 and ReceiversStatus is 3 (uploaded). Add addresses with CreateReceiverDetail or wait for the upload to end, then start the task again.",
    },
    Text {
        code: "OperationDenied.RepeatPassWord",
        meaning: "The new SMTP password is the same as the previous one.",
        fix: "Choose a different Password: 10 to 20 characters with at least two different digits, two different lower-case and two different upper-case letters. To keep the old one, do nothing.",
    },
    Text {
        code: "OperationDenied.SendAddressStatusError",
        meaning: "The address in FromEmailAddress does not exist in this account or is not approved.",
        fix: "Check with ListEmailAddress that exactly this address exists in the region you call; if it does not, create it with CreateEmailAddress. If it exists, check its state in the console and wait for approval.",
    },
    Text {
        code: "OperationDenied.SenderWithDomainIsNotEmpty",
        meaning: "The domain cannot be deleted while it still has sender addresses.",
        fix: "Find the addresses of this domain with ListEmailAddress, delete each one with DeleteEmailAddress, then delete the domain again.",
    },
    Text {
        code: "OperationDenied.TemplateStatusError",
        meaning: "The account has no approved template with this TemplateID.",
        fix: "Check TemplateStatus with GetEmailTemplate; 0 means approved. If it is 1, wait for the review; if it is 2, correct the template as ReviewReason in ListEmailTemplates says. If the template is not found, check the ID and the region.",
    },
];

/// The texts for a fault of which the number says no more.
const fn fault(code: &'static str) -> Text {
    Text {
        code,
        meaning: "A fault inside SES interrupted the sending of the mail.",
        fix: "Send the mail again after a few minutes, unless DeliverStatus is 1 (delivered). If it persists, open a ticket with the MessageId.",
    }
}

pub(super) const STATUSES: &[Text] = &[
    Text {
        code: "DeliverStatus:0",
        meaning: "SES accepted the mail and put it into the sending queue.",
        fix: "Nothing to do; ask for the delivery status with GetSendEmailStatus later.",
    },
    Text {
        code: "DeliverStatus:1",
        meaning: "The mail was delivered; DeliverTime holds the time in Unix seconds.",
        fix: "Nothing to do. If the recipient does not find the mail, have them look in the spam folder.",
    },
    Text {
        code: "DeliverStatus:2",
        meaning: "The mail was discarded and will not be delivered; DeliverMessage holds the cause.",
        fix: "Do not send it again unchanged. Read DeliverMessage and remove the cause it names before you send a new mail. If it is unclear, open a ticket with the MessageId.",
    },
    Text {
        code: "DeliverStatus:3",
        meaning: "The recipient's mail provider refused the mail, often because the mailbox does not exist.",
        fix: "Do not send it again. Read DeliverMessage and check the address with its owner; if it is wrong, correct it or remove it from your list.",
    },
    Text {
        code: "DeliverStatus:8",
        meaning: "The recipient's mail provider delays the delivery, and SES keeps trying by itself.",
        fix: "Do not send it again, or it may arrive twice. Wait, and ask for the status with GetSendEmailStatus after an hour or so; DeliverMessage gives the cause of the delay.",
    },
    Text {
        code: "SendStatus:0",
        meaning: "SES processed the mail without error; that does not yet mean that it has been delivered.",
        fix: "Nothing to do; ask for the delivery status with GetSendEmailStatus later. DeliverStatus in the response shows whether the mail was delivered.",
    },
    fault("SendStatus:1001"),
    fault("SendStatus:1002"),
    fault("SendStatus:1003"),
    Text {
        code: "SendStatus:1004",
        meaning: "Sending the mail took too long and timed out.",
        fix: "Send the mail again after a few minutes, unless DeliverStatus is 1 (delivered). If it persists, open a ticket with the MessageId.",
    },
    fault("SendStatus:1005"),
    Text {
        code: "SendStatus:1006",
        meaning: "The recipient was sent too many mails in a short time; the default limit is 10 mails per address and hour.",
        fix: "Wait an hour before you mail this address again. Look for a loop or a resend button that repeats the same mail.",
    },
    Text {
        code: "SendStatus:1007",
        meaning: "The recipient is on a blocklist: either the one that SES fills with addresses that hard-bounced, or your account's own.",
        fix: "Take the address out of your list. If its owner confirms that it works, unblock it with DeleteBlackList or DeleteCustomBlackList, then send again.",
    },
    Text {
        code: "SendStatus:1008",
        meaning: "The recipient refuses mail from your sender domain.",
        fix: "Do not send it again. Have the recipient allow your sender domain; otherwise remove the address from your list.",
    },
    fault("SendStatus:1009"),
    Text {
        code: "SendStatus:1010",
        meaning: "The account's sending quota for the day was used up.",
        fix: "Send this mail tomorrow. A new account starts at 500 mails a day; the quota rises with the reputation of the sender domain, shown in the console.",
    },
    Text {
        code: "SendStatus:1011",
        meaning: "The account may send with templates only, but the mail had its own content in Simple.",
        fix: "Create a template, wait for its approval, and send Template with TemplateID and TemplateData in place of Simple.",
    },
    Text {
        code: "SendStatus:1013",
        meaning: "The recipient has unsubscribed from the mail of your sender domain.",
        fix: "Remove the address and record this in your own data, so that the address gets no more mail unless the person subscribes again.",
    },
    Text {
        code: "SendStatus:2001",
        meaning: "SES found no record that belongs to this mail; it is not documented which record is missing.",
        fix: "See whether the sender address and the template still exist in the region that was called; create what is missing and send again. If nothing is missing, open a ticket with the MessageId.",
    },
    Text {
        code: "SendStatus:3007",
        meaning: "The account has no approved template with this TemplateID.",
        fix: "Check with GetEmailTemplate, in the region you call, that TemplateStatus is 0 (approved). Correct Template.TemplateID or wait for the review, then send the mail again.",
    },
    Text {
        code: "SendStatus:3008",
        meaning: "The recipient's mail domain has temporarily blocked your mail.",
        fix: "Stop sending to this domain for at least 10 minutes, then resume slowly; you can go on sending to other domains. How long the block lasts is not published.",
    },
    Text {
        code: "SendStatus:3009",
        meaning: "The account has no permission to use this template.",
        fix: "Use a template of this account: ListEmailTemplates shows them for the region you call. Put its number into Template.TemplateID and send the mail again.",
    },
    Text {
        code: "SendStatus:3010",
        meaning: "TemplateData of the mail is not the text of a JSON object.",
        fix: "Let a JSON library write it, exactly once, as the string of one object: the names of the template's variables as keys, plain text as values.",
    },
    Text {
        code: "SendStatus:3014",
        meaning: "The domain of the sender address is not verified, so SES does not send.",
        fix: "Set the DNS records that GetEmailIdentity lists for the domain of FromEmailAddress, have them checked with UpdateEmailIdentity, then send the mail again.",
    },
    Text {
        code: "SendStatus:3020",
        meaning: "The recipient is on a blocklist of SES. One document says that the kind of mailbox is blocked, another says that the address itself is blocked.",
        fix: "Do not send to this address again; use the person's address at another mail provider. If the address works, try to unblock it with DeleteBlackList or DeleteCustomBlackList.",
    },
    Text {
        code: "SendStatus:3024",
        meaning: "The recipient's address is not a well-formed email address.",
        fix: "Write it in Destination as name@example.com, without display name, angle brackets, spaces or commas, then send the mail again.",
    },
    Text {
        code: "SendStatus:3030",
        meaning: "SES has paused your sending for a while because too many of your mails bounced.",
        fix: "Stop sending and remove addresses that bounced from your lists, then resume slowly. The length of the pause is not published.",
    },
    Text {
        code: "SendStatus:3033",
        meaning: "The account has no balance left or owes money, so SES does not send.",
        fix: "Top up the account or pay the debt in the billing console, then send again.",
    },
];
