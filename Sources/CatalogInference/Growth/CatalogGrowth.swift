import StrictJSON

/// What bodies have that the schemas of a catalog do not list: properties, and values of enums.
struct CatalogGrowth {
    private let schemas: CatalogSchemas
    /// The values of properties that a schema does not list, by the pointer of the schema.
    private(set) var properties:
        [(schema: JSONPointer, members: [(key: String, values: [Observed])])] = []
    private var positions: [JSONPointer: Int] = [:]
    private var memberPositions: [JSONPointer: [ExactText: Int]] = [:]
    /// The values that an enum does not list, by the pointer of its array.
    private(set) var enumValues: [(array: JSONPointer, values: [String])] = []

    /// More values are data rather than choices.
    private static let mostValues = 30
    private static let longestValue = 64

    init(_ schemas: CatalogSchemas) {
        self.schemas = schemas
    }

    /// Compares values with the schema at a pointer.
    ///
    /// - Parameters:
    ///   - known: Keys of the values that a schema need not list.
    ///   - hops: The number of unions with null that led here, which may lead to themselves.
    mutating func compare(
        _ values: [Observed], with schema: JSONValue, at pointer: JSONPointer,
        besides known: Set<String> = [], hops: Int = 0
    ) {
        guard !values.isEmpty, hops < CatalogSchemas.mostReferences,
            let (schema, pointer) = schemas.resolved(schema, at: pointer)
        else {
            return
        }
        if let (keyword, index, alternative) = schema.alternativeToNull {
            // A merge patch cannot change an element of an array, so only definitions grow.
            guard alternative["$ref"] != nil else { return }
            return compare(
                values.filter { $0.value != .null }, with: alternative,
                at: pointer / keyword / String(index), besides: known, hops: hops + 1)
        }
        compareChoices(values, schema, at: pointer)
        let items = values.flatMap { value in
            (value.value.array ?? []).map { Observed(body: value.body, value: $0) }
        }
        if let schema = schema["items"], schema.object != nil {
            compare(items, with: schema, at: pointer / "items")
        }
        compareMembers(values, schema, at: pointer, besides: known)
    }

    private mutating func compareMembers(
        _ values: [Observed], _ schema: JSONValue, at pointer: JSONPointer,
        besides known: Set<String>
    ) {
        let listed = ObjectOutline.properties(of: schema)
        var found: [(key: String, values: [Observed])] = []
        var positions: [ExactText: Int] = [:]
        for value in values {
            for (key, member) in value.value.object ?? [:] {
                let observed = Observed(body: value.body, value: member)
                if let position = positions[ExactText(key)] {
                    found[position].values.append(observed)
                } else {
                    positions[ExactText(key)] = found.count
                    found.append((key, [observed]))
                }
            }
        }
        for (key, values) in found {
            if let property = listed[ExactText(key)] {
                compare(values, with: property, at: pointer / "properties" / key)
            } else if let additional = schema["additionalProperties"], additional.object != nil {
                compare(values, with: additional, at: pointer / "additionalProperties")
            } else if schema.listsItsProperties, !known.contains(key) {
                note(key, values, at: pointer)
            }
        }
    }

    private mutating func note(_ key: String, _ values: [Observed], at schema: JSONPointer) {
        let position = positions[schema] ?? properties.count
        if position == properties.count {
            positions[schema] = position
            properties.append((schema, []))
        }
        let count = properties[position].members.count
        let index = memberPositions[schema, default: [:]][ExactText(key), default: count]
        if index < count {
            properties[position].members[index].values += values
        } else {
            memberPositions[schema, default: [:]][ExactText(key)] = index
            properties[position].members.append((key, values))
        }
    }

    private mutating func compareChoices(
        _ values: [Observed], _ schema: JSONValue, at pointer: JSONPointer
    ) {
        guard let listed = schema["enum"]?.array, listed.count > 1 || schema["type"] != nil,
            listed.allSatisfy({ $0.string != nil || $0 == .null })
        else { return }
        let known = Set(listed.compactMap(\.string).map(ExactText.init))
        let array = pointer / "enum"
        let position = enumValues.firstIndex { $0.array == array }
        var added = position.map { enumValues[$0].values } ?? []
        let before = added.count
        for text in values.compactMap(\.value.string)
        where !known.contains(ExactText(text)) && !added.contains(text) && !text.isEmpty {
            guard text.utf8.count <= Self.longestValue, added.count < Self.mostValues else { break }
            added.append(text)
        }
        guard added.count > before else { return }
        if let position {
            enumValues[position].values = added
        } else {
            enumValues.append((array, added))
        }
    }
}

extension JSONValue {
    private static let others = [
        "patternProperties", "allOf", "anyOf", "oneOf", "$ref", "if", "dependentSchemas",
    ]

    /// Whether this is the schema of an object whose properties are all listed in it.
    fileprivate var listsItsProperties: Bool {
        self["properties"]?.object != nil && Self.others.allSatisfy { self[$0] == nil }
    }
}
