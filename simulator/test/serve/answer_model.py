"""
Holds an answer, as it came over the wire, against the model that botocore has of its operation: what is required is
there, every type, length, pattern and enumeration fits, and there is nothing that the model does not have.
"""

import base64
import gzip
import json
import re
from datetime import datetime

# Strings of the Participant API that its guide says hold a time as ISO 8601.
TIMES_AS_TEXT = ("Instant", "ISO8601Datetime")
# What headers of Lex hold as JSON, compressed, in base64: by the member of RecognizeText that has the same shape.
PACKED = ("messages", "interpretations", "sessionState", "requestAttributes")
PYTHON_TYPES = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "long": int,
    "float": (int, float),
    "double": (int, float),
    "timestamp": (int, float, str),
    "structure": dict,
    "map": dict,
    "list": list,
}


def faults_of_answer(operation, status, headers, body):
    """Faults of an answer that went well: `body` is bytes, `headers` are by any case of their names."""
    wanted = operation.http.get("responseCode", 200)
    if status != wanted:
        yield f"status {status} where the model has {wanted}"
    shape = operation.output_shape
    if shape is None:
        if json.loads(body or b"{}") != {}:
            yield "a body where the model has none"
        return
    yield from faults_of_headers(operation, {name.lower(): value for name, value in headers.items()})
    payload = shape.serialization.get("payload")
    if payload is None:
        yield from faults_of_structure(json.loads(body), shape, "")
    elif shape.members[payload].type_name != "blob":
        yield from faults_of(json.loads(body), shape.members[payload], payload)


def faults_of_error(operation, status, code, body):
    """Faults of an answer that tells an error."""
    shape = next((error for error in operation.error_shapes if error.name == code), None)
    if shape is None:
        yield f"{code}, which the model does not have"
        return
    wanted = shape.metadata["error"]["httpStatusCode"]
    if status != wanted:
        yield f"{code} with status {status} where the model has {wanted}"
    told = json.loads(body)
    message = next(name for name in shape.members if name.lower() == "message")
    if not told.get(message):
        yield f"{code} without {message}"
    # Both spellings of it are told; nothing else may be there that is not in the model.
    for name in told.keys() - shape.members.keys() - {"message", "Message"}:
        yield f"{code}.{name} is not in the model"


def faults_of_headers(operation, headers):
    shape = operation.output_shape
    bound = {
        member.serialization["name"].lower(): (name, member)
        for name, member in shape.members.items()
        if member.serialization.get("location") == "header"
    }
    for name in headers:
        if name.startswith("x-amz-lex-") and name not in bound:
            yield f"header {name} is not in the model"
    for header, (name, member) in bound.items():
        if header in headers:
            yield from faults_of(headers[header], member, name)
            yield from faults_of_packed(operation, name, headers[header])
        elif name in shape.required_members:
            yield f"{name} is missing"


def faults_of_packed(operation, name, text):
    if name == "inputTranscript":
        if not isinstance(unpacked(text), str):
            yield f"{name} holds no string"
    elif name in PACKED:
        like = operation.service_model.operation_model("RecognizeText").output_shape.members[name]
        yield from faults_of(unpacked(text), like, name)


def unpacked(text):
    return json.loads(gzip.decompress(base64.b64decode(text, validate=True)))


def faults_of(value, shape, path):
    kind = shape.type_name
    if not isinstance(value, PYTHON_TYPES[kind]) or (isinstance(value, bool) and kind != "boolean"):
        yield f"{path} is {json.dumps(value)}, no {kind}"
    elif kind == "structure":
        yield from faults_of_structure(value, shape, path)
    elif kind == "list":
        yield from faults_of_size(len(value), shape, path)
        for index, one in enumerate(value):
            yield from faults_of(one, shape.member, f"{path}[{index}]")
    elif kind == "map":
        yield from faults_of_size(len(value), shape, path)
        for name, one in value.items():
            yield from faults_of(name, shape.key, f"the key {name} of {path}")
            # Lex tells a slot without a value as null.
            if one is not None or shape.value.name != "Slot":
                yield from faults_of(one, shape.value, f"{path}.{name}")
    elif kind == "timestamp":
        yield from faults_of_time(value, shape, path)
    elif kind == "string":
        yield from faults_of_text(value, shape, path)
    elif kind != "boolean":
        yield from faults_of_size(value, shape, path)


def faults_of_structure(value, shape, path):
    at = f"{path}." if path else ""
    in_body = {
        member.serialization.get("name", name): (name, member)
        for name, member in shape.members.items()
        if "location" not in member.serialization
    }
    for written, (name, member) in in_body.items():
        if written in value:
            yield from faults_of(value[written], member, at + name)
        elif name in shape.required_members:
            yield f"{at}{name} is missing"
    for written in value.keys() - in_body.keys():
        yield f"{at}{written} is not in the model"


def faults_of_time(value, shape, path):
    how = shape.serialization.get("timestampFormat", "unixTimestamp")
    if isinstance(value, str) != (how == "iso8601"):
        yield f"{path} is {json.dumps(value)}, no time as {how}"
    elif how == "iso8601":
        yield from faults_of_iso(value, path)
    # A time in ms is beyond the year 5000.
    elif not 0 < value < 100_000_000_000:
        yield f"{path} is {value}, no time in seconds"


def faults_of_iso(value, path):
    try:
        datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        yield f"{path} is {value}, no time as iso8601"


def faults_of_text(value, shape, path):
    yield from faults_of_size(len(value), shape, path)
    if shape.enum and value not in shape.enum:
        yield f"{path} is {value}, none of {', '.join(shape.enum)}"
    pattern = shape.metadata.get("pattern")
    # Python has no classes of Unicode (\p{L}).
    if pattern and "\\p{" not in pattern and not re.fullmatch(pattern, value):
        yield f"{path} is {value}, not of the form {pattern}"
    if shape.name in TIMES_AS_TEXT:
        yield from faults_of_iso(value, path)


def faults_of_size(size, shape, path):
    least, most = (shape.metadata.get(bound) for bound in ("min", "max"))
    if (least is not None and size < least) or (most is not None and size > most):
        yield f"{path} has {size}, outside of {least} to {most}"
