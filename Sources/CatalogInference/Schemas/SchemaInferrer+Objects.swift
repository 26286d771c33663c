import StrictJSON

extension SchemaInferrer {
    /// The schema of objects: a reference, a map, a union by tag, or properties.
    mutating func object(_ objects: [ObservedValues], at pointer: JSONPointer) -> JSONValue {
        if let name = objects[0].definition, objects.allSatisfy({ $0.definition == name }) {
            return note(
                ["$ref": .string(Self.reference(to: name))],
                "the objects have the properties of the definition", at: pointer)
        }
        if let reason = MapKeys.reason(of: objects) {
            _ = note(["type": "object", "additionalProperties": true], reason, at: pointer)
            let values = objects.flatMap { $0.properties.map(\.values) }
            return [
                "type": "object",
                "additionalProperties": schema(of: values, at: pointer / "additionalProperties"),
            ]
        }
        guard let tag = objects.lazy.compactMap(\.variants?.tag).first else {
            return properties(of: objects, at: pointer)
        }
        return union(of: objects, by: tag, at: pointer)
    }

    private static func reference(to name: String) -> String {
        let isPlain: (UInt8) -> Bool = { $0.isLetter || $0.isDigit || "-._~$/".utf8.contains($0) }
        let pointer = JSONPointer(tokens: ["$defs", name]).description
        return "#" + pointer.percentEncoded { !isPlain($0) }
    }

    // MARK: - Unions

    private mutating func union(
        of objects: [ObservedValues], by tag: String, at pointer: JSONPointer
    ) -> JSONValue {
        var parts: [(value: String, objects: [ObservedValues])] = []
        for location in objects {
            guard let variants = Self.variants(of: location, by: tag) else {
                return note(
                    ["type": "object"], "objects of several kinds without a tag", at: pointer)
            }
            for (value, objects) in variants {
                if let index = parts.firstIndex(where: { $0.value == value }) {
                    parts[index].objects.append(objects)
                } else {
                    parts.append((value, [objects]))
                }
            }
        }
        _ = note(["oneOf": []], "'\(tag)' determines the other properties", at: pointer)
        let alternatives = parts.enumerated().map { index, part in
            let pointer = pointer / "oneOf" / String(index)
            if part.objects.allSatisfy({ $0.definition != nil }) {
                return object(part.objects, at: pointer)
            }
            return properties(of: part.objects, tag: (tag, part.value), at: pointer)
        }
        return ["oneOf": .array(alternatives)]
    }

    private static func variants(
        of location: ObservedValues, by tag: String
    ) -> [(value: String, objects: ObservedValues)]? {
        if let variants = location.variants { return variants.tag == tag ? variants.parts : nil }
        return VariantTag.parts(of: location.objects, by: tag)?.map {
            ($0.value, ObservedValues(key: location.key, record: $0.objects))
        }
    }

    // MARK: - Properties

    /// The schema of objects with known keys.
    ///
    /// - Parameter tag: The property that has one value in all objects.
    mutating func properties(
        of objects: [ObservedValues], tag: (key: String, value: String)? = nil,
        at pointer: JSONPointer
    ) -> JSONValue {
        let count = objects.reduce(0) { $0 + $1.objects.count }
        let bodies = Set(objects.flatMap(\.bodies)).count
        var properties = JSONObject()
        var required: [JSONValue] = []
        for (key, locations) in Self.properties(of: objects) {
            let values = locations.map(\.values)
            let property = pointer / "properties" / key
            if let tag, tag.key == key {
                properties.append(
                    key, note(["const": .string(tag.value)], "the tag of the objects", at: property)
                )
            } else {
                properties.append(key, schema(of: values, at: property))
            }
            let isInAll = locations.reduce(0) { $0 + $1.count } == count
            let isNeverNull = values.allSatisfy { $0.nullCount == 0 }
            if isInAll, isNeverNull, bodies >= options.requiredAfter || tag?.key == key {
                required.append(.string(key))
            }
        }
        var schema: JSONObject = ["type": "object"]
        if !required.isEmpty {
            schema.append("required", .array(required))
            _ = note(
                ["type": .string("object")],
                "\(required.count) of \(properties.count) properties are in all of \(count) objects from \(bodies) bodies, and never null",
                at: pointer)
        }
        if !properties.isEmpty { schema.append("properties", .object(properties)) }
        return .object(schema)
    }

    /// The properties of objects at several locations, in order of their first occurrence.
    private static func properties(
        of objects: [ObservedValues]
    ) -> [(key: String, locations: [ObservedProperty])] {
        var positions: [ExactText: Int] = [:]
        var found: [(key: String, locations: [ObservedProperty])] = []
        for property in objects.flatMap(\.properties) {
            if let position = positions[ExactText(property.key)] {
                found[position].locations.append(property)
            } else {
                positions[ExactText(property.key)] = found.count
                found.append((property.key, [property]))
            }
        }
        return found
    }
}
