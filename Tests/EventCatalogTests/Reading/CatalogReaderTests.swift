import EventCatalog
import StrictJSON
import Testing

@Suite struct CatalogReaderTests {
    private func read(_ text: String) throws -> Catalog {
        let result = CatalogReader.read(SourceFile(path: "a.json", bytes: Array(text.utf8)))
        #expect(result.diagnostics == [])
        return try #require(result.catalog)
    }

    @Test("A catalog is read with its information, its envelope and its events in order")
    func catalog() throws {
        let catalog = try read(
            """
            {"catalog": "1.0", "$schema": "x", "x-anything": 1,
             "info": {"title": "Shop", "version": "2", "description": "d", "x-swift-name": "Store"},
             "discriminator": "$message.payload#/type",
             "envelope": {"id": "$message.header#/Id", "time": "$message.payload#/at",
                          "data": "$message.payload#/data/object"},
             "events": {
               "b": {"summary": "s", "description": "d", "deprecated": true, "data": true,
                     "x-swift-name": "bee", "examples": [1, 2]},
               "a": {"data": {"$ref": "#/$defs/T"}}
             },
             "$defs": {"T": {"type": "object"}}}
            """)
        #expect(catalog.info.title == "Shop")
        #expect(catalog.info.version == "2")
        #expect(catalog.info.description == "d")
        #expect(catalog.info.swiftName?.name == "Store")
        #expect(catalog.envelope.id == .header("Id"))
        #expect(catalog.envelope.time == .payload(["at"]))
        #expect(catalog.envelope.source == nil)
        #expect(catalog.envelope.data == ["data", "object"])
        #expect(catalog.events.map(\.type) == ["b", "a"])
        #expect(catalog.events[0].summary == "s")
        #expect(catalog.events[0].isDeprecated)
        #expect(catalog.events[0].swiftName?.name == "bee")
        #expect(catalog.events[0].examples.count == 2)
        #expect(catalog.events[1].data.reference == DefinitionID(name: "T"))
        #expect(catalog.definitions.map(\.name) == ["T"])
    }

    @Test(
        "A discriminator is one expression, several joined ones, or the first one present",
        arguments: [
            (#""$message.payload#/a""#, true, 1),
            (#"["$message.header#/A", "$message.payload#/a"]"#, true, 2),
            (#"{"anyOf": ["$message.payload#/a", "$message.payload#/b"]}"#, false, 2),
        ])
    func discriminator(_ text: String, _ isCompound: Bool, _ count: Int) throws {
        let catalog = try read(
            #"{"catalog": "1.0", "discriminator": \#(text), "events": {"a": {"data": {}}}}"#)
        switch catalog.discriminator {
        case .compound(let expressions): #expect(isCompound && expressions.count == count)
        case .anyOf(let expressions): #expect(!isCompound && expressions.count == count)
        case .keyOf: Issue.record("the type is a key")
        }
    }

    @Test("The value of the key that names the type is the payload, unless the catalog locates it")
    func keyOf() throws {
        let start = #"{"catalog": "1.1", "discriminator": {"keyOf": "$message.payload#/e"}"#
        let catalog = try read(start + #", "events": {"a/b": {"data": {}}}}"#)
        guard case .keyOf(["e"]) = catalog.discriminator else {
            Issue.record("\(catalog.discriminator)")
            return
        }
        #expect(catalog.envelope.data(of: "a/b") == ["e", "a/b"])
        let located = try read(
            start + #", "envelope": {"data": "$message.payload#"}, "events": {"a": {"data": {}}}}"#)
        #expect(located.envelope.data(of: "a") == [])
    }

    @Test("A schema is read with its keywords and its location")
    func schema() throws {
        let schema = try read(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/a", "events": {"a/b": {"data":
            {"type": ["object", "null", "object"], "title": "t", "description": "d",
             "required": ["x"], "deprecated": true, "nullable": true, "default": 1,
             "properties": {"x": {"const": "c"}, "y": {"items": {"enum": ["e"]}}},
             "additionalProperties": {"type": "string", "format": "date"},
             "patternProperties": {"p": {}}, "allOf": [{}], "oneOf": [{}, {}], "anyOf": [{}]}}}}
            """
        ).events[0].data
        #expect(schema.types == [.object, .null])
        #expect(schema.title == "t" && schema.description == "d")
        #expect(schema.required == ["x"])
        #expect(schema.isDeprecated && schema.isNullable && !schema.patternProperties.isEmpty)
        #expect(schema.defaultValue == .number(JSONNumber(1)))
        #expect(schema.properties.map(\.name) == ["x", "y"])
        #expect(schema.properties[0].schema.constant == .string("c"))
        #expect(schema.properties[1].schema.items?.schema.enumValues == [.string("e")])
        #expect(
            schema.properties[1].schema.items?.schema.location.description
                == "/events/a~1b/data/properties/y/items")
        guard case .schema(let child) = schema.additionalProperties else {
            Issue.record("additionalProperties is a schema")
            return
        }
        #expect(child.schema.types == [.string] && child.schema.format == "date")
        #expect(schema.allOf.count == 1)
        #expect(schema.alternatives.map(\.count) == [2, 1])
    }

    @Test("A schema may be a boolean, and items an array")
    func oddSchemas() throws {
        let events = try read(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/a", "events": {
            "a": {"data": true}, "b": {"data": false}, "c": {"data": {"items": [{}]}},
            "d": {"data": {"required": true, "additionalProperties": false}}}}
            """
        ).events.map(\.data)
        #expect(events[0].isUnconstrained)
        #expect(events[1].isNever)
        #expect(events[2].hasTupleItems)
        #expect(events[3].required == [] && events[3].isUnconstrained)
    }

    @Test("A document that is nested too deeply is an error")
    func depth() {
        let text = String(repeating: "[", count: 100_000)
        let result = CatalogReader.read(SourceFile(path: "a", bytes: Array(text.utf8)))
        #expect(result.catalog == nil)
        #expect(result.diagnostics.map(\.problem.id) == [.notJSON])
    }
}
