import EventCatalog
import EventCodeGeneration
import Testing

/// The coverage of catalogs that have more than events with schemas.
@Suite struct CoverageOfPartsTests {
    private struct Sample: CustomTestStringConvertible {
        var name: String
        var events: String
        var rest = ""
        var config: String?
        var files: [String: String] = [:]
        /// The total and the typed numbers of events and properties.
        var shares: [Int]
        /// The lines and columns, pointers and causes of schemas that are raw JSON.
        var raw: [String] = []

        var testDescription: String { name }

        var generated: GeneratedCatalog {
            GeneratedCatalog(
                """
                {"catalog": "1.0", "discriminator": "$message.payload#/type",
                "events": {\(events)}\(rest)}
                """, config: config, files: files)
        }
    }

    private static let unknown = [
        Sample(
            name: "an unknown reference",
            events: ##""a": {"data": {"properties": {"x": {"$ref": "#/$defs/X"}, "y": {}}}}"##,
            shares: [1, 0, 2, 1],
            raw: ["2:56 /events/a/data/properties/x: an unknown reference"]),
        Sample(
            name: "an unknown name", events: ##""a": {"data": {"$ref": "#nope"}}"##,
            shares: [1, 0, 0, 0], raw: ["2:35 /events/a/data: an unknown reference"]),
        Sample(
            name: "an unknown reference of items, of values and of a part",
            events: ##"""
                "a": {"data": {"properties": {
                "x": {"items": {"$ref": "#/x"}}, "y": {"additionalProperties": {"$ref": "#/y"}},
                "z": {"allOf": [{"$ref": "#/z"}, {"properties": {"z": {"type": "string"}}}]}}}}
                """##,
            shares: [1, 0, 4, 1],
            raw: [
                "3:25 /events/a/data/properties/x/items: an unknown reference",
                "3:73 /events/a/data/properties/y/additionalProperties: an unknown reference",
                "4:26 /events/a/data/properties/z/allOf/0: an unknown reference",
            ]),
        Sample(
            name:
                "an unknown reference of a shared schema counts once, of an unused one not at all",
            events: ##"""
                "a": {"data": {"$ref": "#/$defs/A"}}, "b": {"data": {"$ref": "#/$defs/A"}}
                """##,
            rest: ##"""
                , "$defs": {
                "A": {"properties": {"x": {"items": {"$ref": "#/x"}}}},
                "B": {"$ref": "#/y"}}
                """##,
            shares: [2, 0, 1, 0],
            raw: ["3:46 /$defs/A/properties/x/items: an unknown reference"]),
        Sample(
            name: "what is raw JSON is in order of position",
            events: ##"""
                "a": {"data": {"properties": {"x": {"items": [{}]},
                "y": {"$ref": "#/y"}, "z": {"items": [{}]}}}}
                """##,
            shares: [1, 0, 3, 0],
            raw: [
                "2:47 /events/a/data/properties/x: a tuple",
                "3:15 /events/a/data/properties/y: an unknown reference",
                "3:28 /events/a/data/properties/z: a tuple",
            ]),
    ]

    private static let files = [
        Sample(
            name: "schemas of other files",
            events: ##""a": {"data": {"$ref": "order.json#/order"}}"##,
            files: [
                "order.json": ##"""
                {"order": {"properties": {"x": {"$ref": "line.json"}, "y": {"items": [{}]},
                "z": {"$ref": "#/nope"}}}}
                """##,
                "line.json": #"{"properties": {"n": {"type": "string"}}}"#,
            ],
            shares: [1, 0, 4, 2],
            raw: [
                "1:60 order.json#/order/properties/y: a tuple",
                "2:15 order.json#/order/properties/z: an unknown reference",
            ]),
        Sample(
            name: "a place inside of a schema counts once",
            events: ##"""
                "a": {"data": {"properties": {"x": {"properties": {"n": {"items": [{}]}}}}}},
                "b": {"data": {"properties": {"x": {"$ref": "#/events/a/data/properties/x"}}}},
                "c": {"data": {"properties": {"t": {"type": "string"}}}}
                """##,
            shares: [3, 1, 4, 3], raw: ["2:68 /events/a/data/properties/x/properties/n: a tuple"]),
        Sample(
            name: "schemas that lead to each other through items",
            events: ##"""
                "a": {"data": {"properties": {"a": {"$ref": "#/$defs/A"}, "b": {"$ref": "#/$defs/B"},
                "c": {"$ref": "#/$defs/C"}}}}
                """##,
            rest: ##"""
                , "$defs": {
                "A": {"oneOf": [{"items": {"$ref": "#/$defs/B"}}, {"additionalProperties": {"$ref": "#/no"}}]},
                "B": {"oneOf": [{"items": {"$ref": "#/$defs/A"}}, {"type": "string"}]},
                "C": {"oneOf": [{"items": {"$ref": "#/$defs/C"}}, {"type": "string"}]}}
                """##,
            shares: [1, 0, 3, 1],
            raw: ["4:85 /$defs/A/oneOf/1/additionalProperties: an unknown reference"]),
    ]

    private static let ignored = [
        Sample(
            name: "a schema of which only an ignored keyword says more",
            events: ##"""
                "a": {"data": {"properties": {
                "x": {"propertes": {"n": {}}}, "y": {"type": ["object", "null"], "if": {"type": "null"}, "else": {"not": {}}},
                "z": {"allOf": [{"$dynamicRef": "#z"}, {"description": "A z."}]}, "e": {"enum": []},
                "i": {"type": "array", "items": {"format": "datetime"}}, "c": {"const": {"a": 1}}}}}
                """##,
            shares: [1, 0, 6, 0],
            raw: [
                "3:7 /events/a/data/properties/x: 'propertes', which is ignored",
                "3:66 /events/a/data/properties/y: 'if', which is ignored",
                "4:18 /events/a/data/properties/z: '$dynamicRef', which is ignored",
                "4:73 /events/a/data/properties/e: 'enum', which is ignored",
                "5:34 /events/a/data/properties/i/items: 'format', which is ignored",
                "5:63 /events/a/data/properties/c: a constant that is an array or an object",
            ]),
        Sample(
            name: "an ignored keyword beside those of a type",
            events: ##"""
                "a": {"data": {"properties": {
                "x": {"type": "string", "format": "datetime"}, "y": {"unit": "m"}, "z": {"maxLenght": 1},
                "p": {"properties": {"n": {}}, "allOf": [{"if": {"required": ["n"]}}]},
                "q": {"properties": {"n": {}}, "anyOf": [{"if": {"required": ["n"]}}]}}}}
                """##,
            shares: [1, 1, 7, 7]),
    ]

    private static let others = [
        Sample(
            name: "a Swift type, and a schema, of the config",
            events: #""a": {"data": {"properties": {"x": {"items": [{}]}, "y": {"items": [{}]}}}}"#,
            config: """
                {"types": {"/events/a/data/properties/x": "Money",
                "/events/a/data/properties/y": {"type": "string"}}}
                """,
            shares: [1, 1, 2, 2]),
        Sample(
            name: "a Swift type instead of an unknown reference",
            events: ##""a": {"data": {"properties": {"x": {"$ref": "#/no"}}}}"##,
            config: #"{"types": {"/events/a/data/properties/x": "Money"}}"#, shares: [1, 1, 1, 1]),
        Sample(
            name: "a schema of the config that is raw JSON",
            events: #""a": {"data": {"properties": {"x": {"type": "string"}}}}"#,
            config: #"{"types": {"/events/a/data/properties/x": {"items": [{}]}}}"#,
            shares: [1, 0, 1, 0], raw: ["1:43 /events/a/data/properties/x: a tuple"]),
        Sample(
            name: "attributes are properties",
            events: #""a": {"data": {}}"#,
            rest: """
                , "envelope": {"attributes": {
                "live": {"location": "$message.payload#/live", "schema": {"type": "boolean"}},
                "list": {"location": "$message.payload#/list", "schema": {"items": [{}]}},
                "who": {"location": "$message.payload#/who", "schema": {"$ref": "#/$defs/Who"}}}},
                "$defs": {"Who": {"properties": {"n": {"type": "string"}}}}
                """,
            shares: [1, 1, 4, 3],
            raw: ["4:58 /envelope/attributes/list/schema: a tuple"]),
        Sample(
            name: "each version is an event",
            events: """
                "a": {"data": {}, "versions": {"1": {"data": {"items": [{}]}},
                "2": {"data": {"properties": {"x": {}}}}}}
                """,
            rest: #", "versions": "$message.payload#/v""#,
            shares: [3, 2, 1, 1], raw: ["2:57 /events/a/versions/1/data: a tuple"]),
    ]

    @Test(
        "The events and properties of each part of a catalog are counted",
        arguments: unknown + files + ignored + others)
    private func counts(_ sample: Sample) throws {
        let generated = sample.generated
        let coverage = try #require(generated.output.coverage, "\(generated.printed)")
        let (events, properties) = (coverage.events, coverage.properties)
        #expect(
            [events.total, events.typed, properties.total, properties.typed] == sample.shares)
        let raw = coverage.degraded.map { item in
            "\(item.location.line):\(item.location.column) \(item.schema): \(item.cause)"
        }
        #expect(raw == sample.raw)
    }

    @Test("The attributes of a protocol are not counted")
    func protocolAttributes() throws {
        let generated = GeneratedCatalog(
            #"{"catalog": "1.0", "protocol": "cloudevents", "events": {"a": {"data": {}}}}"#)
        let coverage = try #require(generated.output.coverage)
        #expect(coverage.properties.total == 0)
    }
}
