import EventCatalog

extension DiagnosticFixture {
    private static let shop = ##"""
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
          "order.paid": {"data": {"$ref": "#/$defs/Order"}}},
         "$defs": {"Order": {"properties": {"+1": {"type": "integer"},
          "state": {"enum": ["open", "closed"]}}}}}
        """##

    /// A fixture whose mistake is in the config beside the catalog.
    private init(_ id: CatalogProblem.ID, config: String, _ printed: String) {
        self.init(id, Self.shop, printed.replacing("config:", with: "shop.events.swift.json:"))
        self.config = config
    }

    static let configs: [DiagnosticFixture] = [
        .init(
            .notJSON, config: "{", "config:1:2: error: not JSON: expected ',' or '}' [not-json]"),
        .init(
            .duplicateKey, config: "{\"examples\": true,\n\"examples\": true}",
            """
            config:2:1: error: duplicate key 'examples' [duplicate-key]
            config:1:2: note: first declared here
            """),
        .init(
            .wrongType, config: "[]",
            "config:1:1: error: the config is an array, expected an object [wrong-type]"),
        .init(
            .wrongType, config: #"{"names": []}"#,
            "config:1:11: error: 'names' is an array, expected an object [wrong-type]"),
        .init(
            .wrongType, config: #"{"names": {"/$defs/Order": 1}}"#,
            "config:1:28: error: the name for '/$defs/Order' is a number, expected a string [wrong-type]"
        ),
        .init(
            .wrongType, config: #"{"types": {"/$defs/Order": 1}}"#,
            "config:1:28: error: a schema is a number, expected an object or a boolean [wrong-type]"
        ),
        .init(
            .wrongType, config: #"{"examples": "no"}"#,
            "config:1:14: error: 'examples' of the config is a string, expected a boolean [wrong-type]"
        ),
        .init(
            .wrongType, config: #"{"grouping": 1}"#,
            "config:1:14: error: 'grouping' is a number, expected an object [wrong-type]"),
        .init(
            .wrongType, config: #"{"imports": "Payments"}"#,
            "config:1:13: error: 'imports' is a string, expected an array [wrong-type]"),
        .init(
            .missingField, config: #"{"grouping": {"parts": 1}}"#,
            "config:1:14: error: 'grouping' has no 'by' [missing-field]"),
        .init(
            .unknownField, config: #"{"acces": "public"}"#,
            """
            config:1:2: warning: the config has an unknown key 'acces', which is ignored [unknown-field]
            config:1:2: note: did you mean 'access'?
            """),
        .init(
            .unknownValue, config: #"{"access": "open"}"#,
            "config:1:12: error: 'access' is 'open', expected 'public', 'package' or 'internal' [unknown-value]"
        ),
        .init(
            .unknownValue, config: #"{"grouping": "suffix"}"#,
            "config:1:14: error: 'grouping' is 'suffix', expected 'prefix' [unknown-value]"),
        .init(
            .unknownValue, config: #"{"grouping": {"by": "prefix", "parts": 0}}"#,
            "config:1:40: error: 'parts' of 'grouping' is '0', expected a number from 1 to 16 [unknown-value]"
        ),
        .init(
            .unknownValue, config: #"{"grouping": {"by": "prefix", "separator": ""}}"#,
            "config:1:44: error: 'separator' of 'grouping' is '', expected a character [unknown-value]"
        ),
        .init(
            .invalidSwiftName, config: #"{"typePrefix": "My Shop"}"#,
            """
            config:1:16: error: 'My Shop' is not a valid Swift name [invalid-swift-name]
            config:1:16: note: a Swift name consists of letters, digits and '_', and does not begin with a digit
            """),
        .init(
            .invalidSwiftName, config: #"{"names": {"/$defs/Order": "O()"}}"#,
            """
            config:1:28: error: 'O()' is not a valid Swift name [invalid-swift-name]
            config:1:28: note: a Swift name consists of letters, digits and '_', and does not begin with a digit
            """),
        .init(
            .invalidSwiftType, config: #"{"types": {"/$defs/Order": "Order; import Foundation"}}"#,
            """
            config:1:28: error: 'Order; import Foundation' is not the name of a Swift type [invalid-swift-type]
            config:1:28: note: write 'TYPE' or 'MODULE.TYPE', followed by '?' if null is a value
            """),
        .init(
            .notAPointer, config: #"{"names": {"$defs/Order": "O"}}"#,
            """
            config:1:12: error: '$defs/Order' is not a JSON pointer [not-a-pointer]
            config:1:12: note: write '/$defs/NAME', or 'FILE.json#/$defs/NAME' for a file of the target
            """),
        .init(
            .unknownPointer, config: "{\"names\": {\n\"/$defs/Order/properties/+2\": \"minus\"}}",
            """
            config:2:1: error: there is no value at '/$defs/Order/properties/+2' [unknown-pointer]
            config:2:1: note: the nearest is '/$defs/Order/properties/+1'
            """),
        .init(
            .unknownPointer, config: #"{"names": {"/events/order.payd": "paid"}}"#,
            """
            config:1:12: error: there is no value at '/events/order.payd' [unknown-pointer]
            config:1:12: note: the nearest is '/events/order.paid'
            """),
        .init(
            .unknownPointer, config: #"{"types": {"/$defs/Order/properties/state/enum/2": {}}}"#,
            """
            config:1:12: error: there is no value at '/$defs/Order/properties/state/enum/2' [unknown-pointer]
            config:1:12: note: the nearest is '/$defs/Order/properties/state/enum'
            """),
        .init(
            .missingFile, config: #"{"names": {"order.json#/$defs/Order": "O"}}"#,
            """
            config:1:12: error: the referenced file 'order.json' does not exist [missing-file]
            config:1:12: note: paths are relative to the folder of the file that contains the reference
            """),
        .init(
            .wrongType, config: #"{"optional": "Order"}"#,
            "config:1:14: error: 'optional' of the config is a string, expected an array [wrong-type]"
        ),
        .init(
            .unknownPointer, config: #"{"optional": ["Ordr", "Order"]}"#,
            """
            config:1:15: error: there is no value at '/$defs/Ordr' [unknown-pointer]
            config:1:15: note: the nearest is '/$defs/Order'
            """),
        .init(
            .unknownPointer, config: #"{"optional": ["/$defs/Order/properties/stat"]}"#,
            """
            config:1:15: error: there is no value at '/$defs/Order/properties/stat' [unknown-pointer]
            config:1:15: note: the nearest is '/$defs/Order/properties/state'
            """),
        .init(
            .optionalWithoutEffect, config: #"{"optional": ["/events/order.paid/data"]}"#,
            """
            config:1:15: warning: the value at '/events/order.paid/data' neither is nor has a property, so this entry has no effect [optional-without-effect]
            config:1:15: note: point to the schema that has the properties, or to one of its properties
            """),
        .init(
            .unmatchedPattern, config: #"{"events": {"include": ["order.payd"]}}"#,
            """
            config:1:25: error: no event type of the catalog matches 'order.payd' [unmatched-pattern]
            config:1:25: note: did you mean 'order.paid'?
            """),
        .init(
            .unmatchedPattern, config: #"{"events": {"include": ["*"], "exclude": ["ordr.*"]}}"#,
            """
            config:1:43: error: no event type of the catalog matches 'ordr.*' [unmatched-pattern]
            config:1:43: note: did you mean 'order.*'?
            """),
        .init(
            .unmatchedPattern, config: #"{"events": {"exclude": ["invoice.*"]}}"#,
            """
            config:1:25: error: no event type of the catalog matches 'invoice.*' [unmatched-pattern]
            config:1:25: note: '*' matches any characters, and all other characters match themselves
            """),
        .init(
            .emptySelection, config: #"{"events": {"exclude": ["order.*"]}}"#,
            """
            config:1:12: error: 'events' of the config selects no event of the catalog [empty-selection]
            config:1:12: note: 'include' has patterns of the types to generate, and 'exclude' of those among them to leave out
            """),
        .init(
            .wrongType, config: #"{"events": ["order.paid"]}"#,
            "config:1:12: error: 'events' of the config is an array, expected an object [wrong-type]"
        ),
        .init(
            .wrongType, config: #"{"events": {"include": "order.paid"}}"#,
            "config:1:24: error: 'include' is a string, expected an array [wrong-type]"),
        .init(
            .unknownField, config: #"{"events": {"includes": ["order.paid"]}}"#,
            """
            config:1:13: warning: 'events' of the config has an unknown key 'includes', which is ignored [unknown-field]
            config:1:13: note: did you mean 'include'?
            """),
        .init(
            .pointerWithoutEffect, config: #"{"names": {"/discriminator": "kind"}}"#,
            """
            config:1:12: warning: the value at '/discriminator' has neither a Swift name nor a type, so this entry has no effect [pointer-without-effect]
            config:1:12: note: point to an event, a schema or an enum value that an event uses
            """),
    ]
}
