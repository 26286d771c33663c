import Testing

@Suite struct CircularSchemaTests {
    @Test("A schema whose 'allOf' leads back to it means the rest of it")
    func allOf() {
        let generated = GeneratedCatalog(
            schema: ##"{"$ref": "#/$defs/Left"}"##,
            definitions: ##"""
                {"Left": {"allOf": [{"$ref": "#/$defs/Right"}, {"properties": {"left": {"type": "string"}}}]},
                 "Right": {"allOf": [{"$ref": "#/$defs/Left"}, {"properties": {"right": {"type": "integer"}}}]}}
                """##)
        #expect(generated.printed == "")
        #expect(generated.valueType == "Right?")
        let text = generated.file("types")
        #expect(text.contains("right: int?") && text.contains("left: string?"))
    }

    @Test("A parent that lists its children is the union of the children, with its properties")
    func children() {
        let generated = GeneratedCatalog(
            schema: ##"{"$ref": "#/$defs/Pet"}"##,
            definitions: ##"""
                {"Pet": {"required": ["kind"], "properties": {"kind": {"enum": ["cat", "dog"]}, "weight": {"type": "integer"}},
                    "oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}],
                    "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}}},
                 "Cat": {"allOf": [{"$ref": "#/$defs/Pet"}, {"properties": {"lives": {"type": "integer"}}}]},
                 "Dog": {"allOf": [{"$ref": "#/$defs/Pet"}, {"properties": {"good": {"type": "boolean"}}}]}}
                """##)
        #expect(generated.printed == "")
        #expect(generated.valueType == "Pet?")
        let text = generated.file("types")
        #expect(text.contains("case cat(Cat)") && text.contains("case dog(Dog)"))
        #expect(text.split(separator: "weight: int?").count == 3)
    }
}
