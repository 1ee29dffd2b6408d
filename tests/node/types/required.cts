/** Checks that CommonJS code can use the same types. */
import presend = require("presend");
import ses = require("presend/tencent-ses");

const issues: presend.Issue[] = ses.SendEmail.validate({ FromEmailAddress: "", Subject: "" });
const errors: (typeof presend.ValidationError)[] = [presend.ValidationError];
console.log(issues, errors, presend.operations());
