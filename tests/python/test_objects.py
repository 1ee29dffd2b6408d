"""Checks how the objects of the package are printed, compared, copied and raised."""

from __future__ import annotations

import copy
import gc
import importlib.metadata
import itertools
import json
import pickle
import sys
import time
import traceback
import typing
from functools import partial
from typing import Any

import presend
import pytest
from presend.tencent_ses import SendEmail, SendEmailPayload
from presend.tencent_ses_smtp import Message
from presend.tencent_sms import SendSms

SECRET_ID = "AKIDexample"
SECRET_KEY = "a-secret-key-nobody-may-see"
TOKEN = "a-token-nobody-may-see"

GOOD: SendEmailPayload = {
    "FromEmailAddress": "Acme <noreply@mail.acme.com>",
    "Destination": ["personal.address@example.com"],
    "Subject": "s",
    "Template": {"TemplateID": 1, "TemplateData": {"name": "Ana"}},
}
BAD: Any = {**GOOD, "Destination": ["personal.address@", "another.person@"], "Subject": ""}
REFUSAL = json.dumps(
    {
        "Response": {
            "Error": {
                "Code": "FailedOperation.FrequencyLimit",
                "Message": "too many to personal.address@example.com",
            },
            "RequestId": "d6a3",
        }
    }
)


def credentials() -> presend.Credentials:
    return presend.Credentials(SECRET_ID, SECRET_KEY, TOKEN)


def test_credentials_are_never_printed_or_pickled() -> None:
    shown = repr(credentials()) + str(credentials())
    assert "AKID" not in shown
    assert "nobody" not in shown
    with pytest.raises(TypeError):
        pickle.dumps(credentials())
    assert not hasattr(credentials(), "secret_key")


@pytest.mark.parametrize(
    ("parts", "path", "rule", "code"),
    [
        ((" AKID", "k"), "secret_id", "credential", "AuthFailure.SecretIdNotFound"),
        (("AKID\n", "k"), "secret_id", "credential", "AuthFailure.SecretIdNotFound"),
        (("", "k"), "secret_id", "required", "AuthFailure.SecretIdNotFound"),
        (("AKID", "k\r\n"), "secret_key", "credential", "AuthFailure.SignatureFailure"),
        (("AKID", "ké"), "secret_key", "credential", "AuthFailure.SignatureFailure"),
        (("AKID", "k", "t t"), "token", "credential", "AuthFailure.TokenFailure"),
    ],
)
def test_a_malformed_credential_is_refused(parts: Any, path: str, rule: str, code: str) -> None:
    with pytest.raises(presend.ValidationError) as refused:
        presend.Credentials(*parts)
    [issue] = refused.value.issues
    assert (issue.path, issue.rule, issue.code) == (["credentials", path], rule, code)
    assert "AKID" not in str(refused.value)


def test_the_error_for_a_secret_with_a_lone_surrogate_omits_the_secret() -> None:
    for parts in (("\ud800AKID", "k"), ("AKID", "sec\ud800ret"), ("AKID", "k", "to\ud800ken")):
        with pytest.raises(TypeError, match="lone surrogate") as refused:
            presend.Credentials(*parts)
        assert refused.value.__cause__ is None
        for held in (*refused.value.args, *vars(refused.value).values()):
            assert "\ud800" not in str(held)


def test_numbers_of_a_response_are_exact_or_text() -> None:
    longest = "9" * 4300
    numbers = '"large":12345678901234567890123,"endless":1e400,'
    numbers += f'"negative":-{longest},"longer":{longest}0'
    answer = '{"Response":{' + numbers + "}}"
    data: Any = SendEmail.parse_response(200, answer).data
    assert data["large"] == 12345678901234567890123
    assert data["endless"] == "1e400"
    assert data["negative"] == -int(longest)
    assert data["longer"] == longest + "0"


def test_an_integer_beyond_the_limit_of_the_program_is_text(
    request: pytest.FixtureRequest,
) -> None:
    request.addfinalizer(partial(sys.set_int_max_str_digits, sys.get_int_max_str_digits()))
    for limit, digits in [(640, 700), (0, 4301)]:
        sys.set_int_max_str_digits(limit)
        number = "9" * digits
        answer = '{"Response":{"number":' + number + "}}"
        data: Any = SendEmail.parse_response(200, answer).data
        assert data["number"] == number


def test_the_repr_of_a_request_omits_signature_and_message() -> None:
    request = SendEmail.build(GOOD, region="ap-guangzhou", credentials=credentials())
    shown = repr(request) + str(request)
    assert "Signature=" not in shown
    assert "nobody" not in shown
    assert "personal" not in shown
    assert "Authorization" in shown
    assert request.headers["X-TC-Token"] == TOKEN


def test_a_printed_response_contains_no_personal_data() -> None:
    response = SendEmail.parse_response(200, REFUSAL)
    assert response.error is not None
    shown = repr(response) + str(response.error) + repr(response.error)
    assert "personal" not in shown
    assert "personal" in str(response.error.message)
    assert response.raw is REFUSAL


def test_printed_issues_contain_no_values() -> None:
    with pytest.raises(presend.ValidationError) as refused:
        SendEmail.build(BAD, region="ap-guangzhou")
    shown = str(refused.value) + repr(refused.value) + repr(refused.value.issues)
    assert "person" not in shown
    assert "Destination[0]: not an e-mail address" in str(refused.value)


def test_issues_compare_by_value() -> None:
    first, second = SendEmail.validate(BAD), SendEmail.validate(BAD)
    assert first == second
    assert first[0] != first[1]
    assert SendEmail.validate(BAD, lang="es") != first


def test_the_garbage_collector_does_not_visit_issues() -> None:
    issues = SendEmail.validate({})
    assert issues
    assert not any(map(gc.is_tracked, issues))


def test_everything_but_credentials_and_requests_is_picklable() -> None:
    issues = SendEmail.validate(BAD)
    response = SendEmail.parse_response(200, REFUSAL)
    again = pickle.loads(pickle.dumps(response))
    assert pickle.loads(pickle.dumps(issues)) == issues
    assert str(pickle.loads(pickle.dumps(issues))[0]) == str(issues[0])
    assert (again.ok, again.request_id, again.data, again.raw) == (False, "d6a3", {}, REFUSAL)
    assert response.error is not None
    assert vars(again.error) == vars(response.error)
    assert str(again.error) == str(response.error)
    error = presend.ValidationError(issues)
    assert pickle.loads(pickle.dumps(error)).issues == issues
    assert copy.copy(error).issues == issues


def responses() -> list[presend.Response[Any]]:
    statuses = [{"Code": "Ok"}, {"Code": "LimitExceeded.PhoneNumberDailyLimit"}, {"Fee": 2**80}]
    sms = json.dumps({"Response": {"RequestId": "r", "SendStatusSet": statuses}})
    return [
        SendEmail.parse_response(200, REFUSAL),
        SendSms.parse_response(200, sms),
        SendEmail.parse_response(None, b"\xff"),
        SendEmail.parse_response(200, b'{"Response":{"MessageId":"m","RequestId":"r"}}'),
    ]


def test_responses_failures_and_explanations_compare_by_value() -> None:
    first, second = responses(), responses()
    assert first == second
    assert first == pickle.loads(pickle.dumps(first))
    assert all(a != b for a, b in itertools.pairwise(first))
    assert first[1].failures
    assert first[1].failures == second[1].failures
    assert first[1] != SendSms.parse_response(200, first[1].raw, lang="es")
    explained = presend.explain("InternalError")
    assert explained == presend.explain("InternalError")
    assert explained == pickle.loads(pickle.dumps(explained))
    assert explained != presend.explain("InternalError", lang="zh")
    assert explained != "InternalError"


def test_to_dict_gives_plain_data() -> None:
    issues = SendEmail.validate(BAD)
    explained = presend.explain("InternalError")
    assert explained is not None
    objects: list[Any] = [*issues, *responses(), explained, explained.retry]
    objects += responses()[1].failures
    for found in objects:
        given = found.to_dict()
        assert json.loads(json.dumps(given)) == given
        assert {name: getattr(found, name) for name in given}.keys() == given.keys()
    assert issues[0].to_dict() == {
        "path": issues[0].path,
        "rule": issues[0].rule,
        "code": issues[0].code,
        "severity": issues[0].severity,
        "message": issues[0].message,
        "params": issues[0].params,
    }
    large = responses()[1].to_dict()
    assert large["data"]["SendStatusSet"][2]["Fee"] == 2**80
    assert large["failures"][0]["error"]["retry"]["when"] == "later"


def test_to_dict_is_a_copy() -> None:
    response = responses()[1]
    response.to_dict()["data"].clear()
    assert response.data
    issue = SendEmail.validate(BAD)[0]
    issue.to_dict()["path"].append("more")
    assert issue.to_dict()["path"] == issue.path


def test_to_dict_of_an_error_leaves_out_only_the_message() -> None:
    error = SendEmail.parse_response(200, REFUSAL).error
    assert error is not None
    given = error.to_dict()
    assert given.keys() == vars(error).keys() - {"message"}
    assert given["retry"] == error.retry.to_dict()
    assert "personal" not in json.dumps(given)


def test_the_version_is_that_of_the_package() -> None:
    assert presend.__version__ == importlib.metadata.version("presend")


def test_the_error_for_an_unknown_provider_names_the_most_similar_one() -> None:
    with pytest.raises(ValueError, match=r'^no such provider; did you mean "tencent_ses"\?$'):
        presend.explain("InternalError", provider="tencent-se")
    with pytest.raises(ValueError, match=r"^no such provider; the providers are tencent_ses, "):
        presend.explain("InternalError", "acme")


def raise_for(response: presend.Response) -> None:
    response.raise_for_error()


def test_a_traceback_ends_at_the_call() -> None:
    response = SendEmail.parse_response(200, REFUSAL)
    strange: Any = {**BAD, "x": object()}
    mistakes: list[tuple[type[Exception], Any]] = [
        (presend.ProviderError, lambda: raise_for(response)),
        (presend.ValidationError, lambda: SendEmail.build(BAD)),
        (TypeError, lambda: SendEmail.validate(strange)),
        (ValueError, lambda: presend.explain("x", "acme")),
    ]
    for kind, make in mistakes:
        with pytest.raises(kind) as raised:
            make()
        assert traceback.extract_tb(raised.value.__traceback__)[-1].filename == __file__


def test_a_success_raises_nothing() -> None:
    answer = b'{"Response":{"MessageId":"m","RequestId":"r"}}'
    response = SendEmail.parse_response(200, answer)
    response.raise_for_error()
    assert response.ok
    assert response.data == {"MessageId": "m"}
    assert repr(response) == "<Response ok=True request_id='r'>"


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, lambda body: body.decode()])
def test_the_body_of_a_response_may_have_any_type_of_text_or_bytes(kind: Any) -> None:
    assert SendEmail.parse_response(200, kind(REFUSAL.encode())).request_id == "d6a3"


def test_the_timestamp_is_the_current_time_unless_it_is_given() -> None:
    before = int(time.time())
    request = SendEmail.build(GOOD, region="ap-guangzhou")
    assert before <= int(request.headers["X-TC-Timestamp"]) <= int(time.time())
    request = SendEmail.build(GOOD, region="ap-guangzhou", timestamp=5)
    assert request.headers["X-TC-Timestamp"] == "5"
    assert isinstance(request.body, bytes)


def test_wrong_arguments_raise_a_type_error_or_value_error() -> None:
    with pytest.raises(ValueError, match="site must be one of cn, intl"):
        SendEmail.validate(GOOD, site="us")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        SendEmail.validate(GOOD, sight="cn")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        SendEmail.build(GOOD, region=5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="body must be bytes or str"):
        SendEmail.parse_response(200, 5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="timestamp: an integer beyond 64 bits"):
        SendEmail.build(GOOD, timestamp=2**63)
    with pytest.raises(TypeError, match="timestamp: an int or None, not bool"):
        SendEmail.build(GOOD, timestamp=True)
    with pytest.raises(TypeError, match="now: an int or None, not float"):
        SendEmail.validate(GOOD, now=1.5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="max_issues: a negative number"):
        SendEmail.validate(GOOD, max_issues=-1)
    with pytest.raises(TypeError, match="max_issues: an int or None, not bool"):
        SendEmail.validate(GOOD, max_issues=True)
    with pytest.raises(TypeError, match="status: an int or None, not str"):
        SendEmail.parse_response("200", "")  # type: ignore[arg-type]


@pytest.mark.parametrize("status", [-1, 0, 70_000, 2**80, -(2**80)])
def test_a_number_that_is_no_status_counts_as_none(status: int) -> None:
    for operation in (SendEmail, Message):
        found = operation.parse_response(status, "Server not connected")
        assert found == operation.parse_response(None, "Server not connected")
        assert not found.ok


def test_objects_cannot_be_changed() -> None:
    issue = SendEmail.validate(BAD)[0]
    with pytest.raises(AttributeError):
        issue.rule = "type"  # type: ignore[misc]


def test_line_breaks_and_terminal_escapes_in_a_name_are_escaped() -> None:
    strange: Any = {**GOOD, "a\n\x1b[31m\u202e": 1}
    [issue] = SendEmail.validate(strange)
    sentence = "no such field: correct its name or leave it out (UnknownParameter)"
    assert str(issue) == "a\\u{a}\\u{1b}[31m\\u{202e}: " + sentence
    answer = '{"Response":{"Error":{"Code":"Internal\\nError"},"RequestId":"r\\nfake"}}'
    assert "\n" not in str(SendEmail.parse_response(200, answer).error)


def test_type_hints_of_the_methods_of_errors_can_be_evaluated() -> None:
    for error in (presend.ValidationError, presend.ProviderError, presend.RateLimitError):
        assert "return" in typing.get_type_hints(error.__init__)
    assert "return" in typing.get_type_hints(presend.ProviderError.to_dict)


def test_the_text_of_an_issue_is_an_expression() -> None:
    quoted: Any = "it's"
    made = presend.Issue([], quoted, "a'b\\", quoted, "m'", {})
    found = SendEmail.validate(BAD)[0]
    for issue in (made, found):
        assert eval(repr(issue), {"Issue": presend.Issue}) == issue
