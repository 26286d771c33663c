import SchemaValidation
import Testing

@Suite struct SchemaErrorTests {
    @Test(
        "An error has a location, the expected value and the found value",
        arguments: [
            (
                #"{"type": ["string", "null"]}"#, "1",
                "expected a string or null, found a number (type)"
            ),
            (
                #"{"type": "integer"}"#, "1.5",
                "expected an integer, found a number with a fraction (type)"
            ),
            (#"{"const": "a"}"#, "1", #"expected "a" (const)"#),
            (#"{"enum": [1, 2, 3, 4, 5, 6]}"#, "0", "expected one of 1, 2, 3, 4, 5, … (enum)"),
            (#"{"minimum": 1}"#, "0", "expected at least 1, found 0 (minimum)"),
            (
                #"{"minimum": 1, "x-sensitive": true}"#, "0",
                "expected at least 1 (minimum)"
            ),
            (
                #"{"format": "password", "items": {"multipleOf": 2}}"#, "[5]",
                "[0]: expected a multiple of 2 (multipleOf)"
            ),
            (
                #"{"multipleOf": 0.01}"#, "0.005",
                "expected a multiple of 0.01, found 0.005 (multipleOf)"
            ),
            (
                #"{"maxLength": 1}"#, #""\ud83d\ude00a""#,
                "expected at most 1 characters, found 2 (maxLength)"
            ),
            (#"{"minItems": 1}"#, "[]", "expected at least 1 elements, found 0 (minItems)"),
            (
                #"{"maxProperties": 0}"#, #"{"a": 1}"#,
                "expected at most 0 properties, found 1 (maxProperties)"
            ),
            (
                #"{"uniqueItems": true}"#, "[1, 2, 1]",
                "expected different elements, 0 and 2 are equal (uniqueItems)"
            ),
            (#"{"pattern": "^a"}"#, #""b""#, "expected a match of '^a' (pattern)"),
            (#"{"required": ["a"]}"#, "{}", "expected the key 'a' (required)"),
            (
                #"{"properties": {"a": {"required": ["b"]}}}"#, #"{"a": {}}"#,
                "a: expected the key 'b' (required)"
            ),
            (
                #"{"dependentRequired": {"a": ["b"]}}"#, #"{"a": 1}"#,
                "expected the key 'b' beside 'a' (dependentRequired)"
            ),
            (
                #"{"additionalProperties": false}"#, #"{"a": 1}"#,
                "a: no value is allowed here (additionalProperties)"
            ),
            (
                #"{"propertyNames": {"maxLength": 1}}"#, #"{"ab": 1}"#,
                "the name 'ab' is not allowed; the closest: ab: expected at most 1 characters, found 2 (maxLength) (propertyNames)"
            ),
            (
                #"{"contains": {"type": "null"}}"#, "[1]",
                "expected at least 1 elements that match, found 0 (contains)"
            ),
            (#"{"oneOf": [true, true]}"#, "1", "expected exactly one alternative, found 2 (oneOf)"),
            (#"{"not": {}}"#, "1", "expected another value (not)"),
            (
                #"{"anyOf": [{"type": "null"}, {"properties": {"a": {"type": "null"}}, "type": "object"}]}"#,
                #"{"a": 1}"#,
                "expected one of 2 alternatives; the closest: expected null, found an object (type) (anyOf)"
            ),
            (
                #"{"if": {"type": "number"}, "then": {"minimum": 2}}"#, "1",
                "expected at least 2, found 1 (minimum)"
            ),
            ("false", "1", "no value is allowed here (false)"),
        ])
    func wording(schema: String, instance: String, message: String) {
        #expect(report(schema, instance).errors.map(\.description) == [message])
    }

    @Test("A format is checked if formats are enabled, like in the decoder")
    func formats() {
        for (format, instance, isValid) in [
            ("uuid", #""x""#, false), ("byte", #""*""#, false),
            ("int64", "9223372036854775808", false),
            ("int64", #""12""#, true), ("uint64", "-1", false), ("decimal", #""1.5""#, true),
            ("decimal", #""x""#, false), ("date-time", #""x""#, true),
            ("unix-time", "1e400", false), ("unix-time", #""12.5""#, true),
            ("unix-time", #""now""#, false),
            ("uuid", "1", true),
        ] {
            let schema = #"{"format": "\#(format)"}"#
            #expect(report(schema, instance, checksFormats: true).isValid == isValid)
            #expect(report(schema, instance).isValid)
        }
    }

    @Test(
        "Keywords of OpenAPI 3.0 and of earlier drafts have the same meaning",
        arguments: [
            (#"{"type": "string", "nullable": true}"#, "null", true),
            (#"{"enum": ["a"], "nullable": true}"#, "null", true),
            (#"{"type": "string", "nullable": false}"#, "null", false),
            (#"{"items": [{"type": "null"}], "additionalItems": false}"#, "[null, 1]", false),
            (#"{"items": [{"type": "null"}]}"#, "[null, 1]", true),
            (#"{"dependencies": {"a": ["b"], "c": {"required": ["d"]}}}"#, #"{"c": 1}"#, false),
            (#"{"properties": {"a": {"required": true}}}"#, #"{"a": 1}"#, true),
            (##"{"definitions": {"a": {"type": "null"}}, "$ref": "#/definitions/a"}"##, "1", false),
        ])
    func otherSpellings(schema: String, instance: String, isExpected: Bool) {
        #expect(isValid(schema, instance) == isExpected)
    }

    @Test("An unsupported keyword is reported and affects no result")
    func unchecked() {
        let schema = ##"{"properties": {"a": {"$ref": "#/$defs/b"}, "c": {"minimum": "1"}}}"##
        #expect(
            report(schema, #"{"a": 1, "c": 1}"#).unchecked.map(\.description) == [
                "'$ref' is not checked at '#/properties/a': the reference '#/$defs/b' cannot be resolved",
                "'minimum' is not checked at '#/properties/c': its value is not valid in JSON Schema",
            ])
        #expect(report(#"{"not": {"pattern": "(?=a)"}}"#, #""a""#).isValid)
        #expect(report(#"{"oneOf": [{"pattern": "(?=a)"}, {}]}"#, #""a""#).isValid)
    }
}
