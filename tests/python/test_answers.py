"""Checks how Python represents responses: exception classes, explanations, and advice on retries."""

from __future__ import annotations

import copy
import json
import operator
import pickle
from pathlib import Path
from typing import Any

import presend
import pytest
from presend import perfit, tencent_ses, tencent_ses_smtp, tencent_sms

FAMILIES = {
    "AuthFailure.SignatureFailure": presend.AuthenticationError,
    "UnauthorizedOperation": presend.PermissionDeniedError,
    "FailedOperation.FrequencyLimit": presend.RateLimitError,
    "FailedOperation.ExceedSendLimit": presend.QuotaError,
    "FailedOperation.WrongContentJson": presend.InvalidRequestError,
    "InvalidParameterValue.ReceiverEmailInvalid": presend.RecipientError,
    "InternalError": presend.ServiceError,
}


def refusal(code: str) -> presend.Response:
    body = f'{{"Response": {{"Error": {{"Code": "{code}", "Message": "ana@example.com"}}}}}}'
    return tencent_ses.SendEmail.parse_response(200, body)


@pytest.mark.parametrize(("code", "family"), FAMILIES.items(), ids=list(FAMILIES))
def test_each_kind_of_error_has_an_exception_class(
    code: str, family: type[presend.ProviderError]
) -> None:
    with pytest.raises(family) as caught:
        refusal(code).raise_for_error()
    error = caught.value
    assert type(error) is family
    assert isinstance(error, presend.ProviderError)
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert type(again) is family
        assert vars(again) == vars(error)
    assert "ana@example.com" not in f"{error}{error!r}"
    assert error.message == "ana@example.com"


def test_an_error_of_unknown_kind_is_a_provider_error() -> None:
    with pytest.raises(presend.ProviderError) as caught:
        refusal("Brand.New").raise_for_error()
    assert type(caught.value) is presend.ProviderError
    assert caught.value.kind == "unknown"


def test_an_explanation_can_be_printed_and_pickled() -> None:
    found = presend.explain("SendStatus:1006", provider="tencent_ses_status", lang="es")
    assert found is not None
    assert found.known
    assert found.retry == presend.Retry("later", 3600, may_duplicate=False)
    again = pickle.loads(pickle.dumps(found))
    names = ["provider", "code", "known", "kind", "retry", "meaning", "fix", "fields"]
    assert [getattr(again, name) for name in names] == [getattr(found, name) for name in names]
    assert repr(found) == f"<Explanation SendStatus:1006: {found.meaning}>"
    assert presend.explain("SendStatus:1006", "perfit") is None
    assert presend.explain(1006, provider="tencent_ses_status", lang="es").meaning == found.meaning  # type: ignore[union-attr]
    with pytest.raises(TypeError, match="code: a str, not bool"):
        presend.explain(True)


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        (tencent_sms.SendSms, '{"Response": {"SendStatusSet": [{"Code": "+8613800000000 bad"}]}}'),
        (tencent_sms.SendSms, '{"Response": {"Error": {"Code": "+8613800000000 bad"}}}'),
        (perfit.SendMail, '{"success": false, "error": {"type": "+8613800000000 bad"}}'),
        (tencent_ses_smtp.Message, '554 ##SES-response-json:{"Code": "+8613800000000 bad"}'),
    ],
)
def test_free_text_in_the_place_of_a_code_is_only_in_the_message(operation: Any, body: str) -> None:
    response = operation.parse_response(None, body)
    assert "13800000000" in response.error.message
    assert response.error.code in (None, "554")
    assert "13800000000" not in f"{response!r}{response.error!r}{response.error}{response.failures}"


def test_a_lone_surrogate_is_replaced_by_one_character() -> None:
    answer = tencent_ses_smtp.Message.parse_response(550, "a\ud800b \ud83d\ude00")
    assert answer.error is not None
    assert answer.error.message == "a\ufffdb \U0001f600"


def test_the_number_of_failures_is_limited() -> None:
    body = '{"Response": {"SendStatusSet": [' + "5," * 5000 + '{"Code": "Ok"}]}}'
    response = tencent_sms.SendSms.parse_response(200, body)
    assert response.ok
    assert len(response.failures) == 1000
    assert len(response.data["SendStatusSet"]) == 5001


def test_the_delay_grows_with_each_attempt_up_to_a_maximum() -> None:
    later = presend.Retry("later", None, may_duplicate=True)
    waits = [later.delay(attempt, 0.999999) for attempt in range(1, 20)]
    assert all(wait is not None for wait in waits)
    assert [round(wait or 0) for wait in waits[:4]] == [1, 2, 4, 8]
    assert round(waits[-1] or 0) == 300
    assert presend.Retry("after_fix", None, may_duplicate=False).delay(1, 0.5) is None
    for wrong in (-0.1, 1.0, float("nan")):
        with pytest.raises(ValueError, match="random must be a number"):
            later.delay(1, wrong)
    with pytest.raises(ValueError, match="there is no advice"):
        presend.Retry("soon", None, may_duplicate=False).delay(1, 0.5)  # type: ignore[arg-type]


def test_a_reply_of_a_mail_server_is_parsed() -> None:
    message = tencent_ses_smtp.Message
    with pytest.raises(presend.ServiceError):
        message.parse_response(None, b"EOF").raise_for_error()
    response = message.parse_response(250, "2.0.0 Ok")
    assert response.ok
    assert response.data == {"code": 250, "enhanced_code": "2.0.0", "text": "Ok"}


def test_a_printed_failure_does_not_contain_the_recipient() -> None:
    body = '{"Response": {"RequestId": "r", "SendStatusSet": [{"Code": "Ok"}, {"Code": "X", "PhoneNumber": "+1"}]}}'
    response = tencent_sms.SendSms.parse_response(200, body)
    assert response.ok
    [failure] = response.failures
    assert (failure.index, failure.recipient) == (1, "+1")
    assert "+1" not in f"{response!r}{failure!r}{failure.error}"


def test_the_api_key_of_perfit_is_never_printed() -> None:
    payload: perfit.SendMailPayload = {
        "template_id": "t",
        "recipients": [{"to": {"email": "ana@example.com"}}],
    }
    request = perfit.SendMail.build(payload, api_key="acme-tr-secret")
    assert request.headers["Authorization"] == "Bearer acme-tr-secret"
    assert "secret" not in repr(request)
    with pytest.raises(presend.ValidationError) as caught:
        perfit.SendMail.build(payload, api_key="acme-tr-secret\r\nX: y")
    assert [issue.path for issue in caught.value.issues] == [["api_key"]]
    assert "secret" not in f"{caught.value}{caught.value!r}"


def test_the_main_names_are_exported_and_in_the_stub() -> None:
    stub = Path(presend.__file__).with_name("_native.pyi").read_text("utf-8")
    for name in ("Explanation", "Tc3Operation", "ApiKeyOperation", "explain"):
        assert name in presend.__all__
        assert name in stub


def test_entries_with_many_different_keys_are_parsed() -> None:
    wide = {f"Key{number}": number for number in range(100)}
    narrow = {"Email": 1, "Name": 2}
    fields = {"List": [wide, wide, narrow, narrow]}
    body = json.dumps({"Response": {"RequestId": "r", **fields}})
    data: Any = tencent_ses.SendEmail.parse_response(200, body).data
    assert data == fields
    # Entries with the same keys share them.
    first, second, third, fourth = data["List"]
    assert all(map(operator.is_, first, second))
    assert all(map(operator.is_, third, fourth))
