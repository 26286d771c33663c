import EventCatalog

extension DiagnosticFixture {
    /// Keywords, formats and values that say something else than their author meant.
    static let keywords: [DiagnosticFixture] = [
        .init(
            .unknownKeyword,
            schema: #"{"propertes": {"requird": {"titel": {}}}, "requird": ["a"]}"#,
            """
            shop.events.json:2:16: warning: unknown keyword 'propertes', which is ignored [unknown-keyword]
            shop.events.json:2:16: note: did you mean 'properties'?
            shop.events.json:2:57: warning: unknown keyword 'requird', which is ignored [unknown-keyword]
            shop.events.json:2:57: note: did you mean 'required'?
            """),
        .init(
            .unknownKeyword,
            schema:
                #"{"items": {"unit": "m"}, "not": {"unit": "s"}, "unit": "h", "patternPropertys": {}}"#,
            """
            shop.events.json:2:75: warning: unknown keyword 'patternPropertys', which is ignored [unknown-keyword]
            shop.events.json:2:75: note: did you mean 'patternProperties'?
            shop.events.json:2:26: warning: unknown keyword 'unit', which is ignored in 3 schemas [unknown-keyword]
            """),
        .init(
            .unknownFormat, schema: #"{"properties": {"a": {"format": "datetime"}}}"#,
            """
            shop.events.json:2:47: warning: unknown format 'datetime', which is ignored [unknown-format]
            shop.events.json:2:47: note: did you mean 'date-time'?
            """),
        .init(
            .unknownFormat,
            schema: #"{"format": "uint", "items": {"format": "uint", "items": {"format": 5}}}"#,
            """
            shop.events.json:2:26: warning: unknown format 'uint', which is ignored in 2 schemas [unknown-format]
            shop.events.json:2:82: warning: unknown format '5', which is ignored [unknown-format]
            """),
        .init(
            .untypedKeyword,
            schema:
                #"{"if": {"required": ["a"]}, "then": {"minLength": 1}, "items": {"if": true, "else": {"items": {}}}}"#,
            "shop.events.json:2:16: warning: 'if' does not affect the generated types in 2 schemas [untyped-keyword]"
        ),
        .init(
            .untypedKeyword, schema: ##"{"$dynamicRef": "#node"}"##,
            "shop.events.json:2:16: warning: '$dynamicRef' does not affect the generated types [untyped-keyword]"
        ),
        .init(
            .emptyEnum, schema: #"{"type": "string", "enum": []}"#,
            "shop.events.json:2:42: warning: 'enum' is empty, so it is ignored [empty-enum]"),
        .init(
            .repeatedValue, schema: #"{"enum": ["a", "b", "a"]}"#,
            """
            shop.events.json:2:35: warning: 'enum' has the value "a" twice [repeated-value]
            shop.events.json:2:25: note: first listed here
            """),
        .init(
            .valueOfOtherType, schema: #"{"type": "integer", "enum": [1, "2", 3.5, null]}"#,
            """
            shop.events.json:2:47: warning: 2 values of 'enum' are not of the type 'integer', so they are ignored: "2" is the first [value-of-other-type]
            """),
        .init(
            .valueOfOtherType, schema: #"{"type": ["string", "array"], "const": {"a": 1}}"#,
            """
            shop.events.json:2:54: warning: the value {"a":1} of 'const' is not of the type 'string' or 'array', so it is ignored [value-of-other-type]
            """),
    ]
}
