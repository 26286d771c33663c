import TestSupport
import WebhookEvents

/// Creates random values for the catalog's schemas, which it reads from the JSON, like the ``Oracle``.
///
/// An object has all required and most optional properties. An optional property is omitted rather than
/// null, since both are `nil` in Swift. Most values of enums and variants of unions are known ones.
struct ValueMaker {
    /// The location of a value that was created, or of an optional property that was omitted.
    struct Place {
        var path: BodyPath
        var schema: JSONValue
        /// Whether the key may be omitted.
        var isOptional: Bool
    }

    let schemas: CatalogSchemas
    var scalars: RandomScalars
    /// Whether enums and unions may have values that the catalog does not list.
    var allowsUnknown = true
    private(set) var places: [Place] = []
    /// The number of values that may still be created before all optional properties are omitted.
    private var room: Int

    init(schemas: CatalogSchemas, random: SeededGenerator, room: Int = 1_200) {
        self.schemas = schemas
        scalars = RandomScalars(random: random)
        self.room = room
    }

    mutating func value(of schema: JSONValue, at path: BodyPath) -> JSONValue {
        room -= 1
        guard let merged = MergedSchema(schema, in: schemas) else { return json() }
        if merged.types == ["null"] || schema.isNullSchema { return .null }
        let alternatives = Alternatives(merged, in: schemas)
        let isNullable = alternatives.isNullable && (merged.types.isEmpty || merged.isNullable)
        if isNullable, isSparse(at: path) || scalars.isChosen(1, in: 8) { return .null }
        if alternatives.isUntyped, let choice = scalars.pick(merged.alternatives.first ?? []) {
            return value(of: choice, at: path)
        }
        guard !alternatives.isFree, let part = part(of: alternatives, schema, at: path) else {
            return alternatives.isFree || !isNullable ? json() : .null
        }
        if part.kind == .object, part.merged.properties.isEmpty, hasJoinedObjects(schema) {
            return [:]
        }
        var value = value(of: part, at: path)
        if allowsUnknown, scalars.isChosen(1, in: 25), let tag = tag(of: schema), value[tag] != nil
        {
            value = value.replacing([.key(tag)], with: "an unlisted tag")
        }
        return value
    }

    /// Another value for a location; `nil` to omit the key, which is not done for possible tags.
    mutating func change(of place: Place) -> JSONValue? {
        let value = value(of: place.schema, at: place.path)
        guard place.isOptional else { return value }
        let merged = MergedSchema(place.schema, in: schemas)
        if merged?["const"] == nil, merged?["enum"] == nil, scalars.isChosen(1, in: 4) {
            return nil
        }
        // Here, 'nil' would be JSON null.
        return value == .null ? Optional.none : value
    }

    private func isSparse(at path: BodyPath) -> Bool { room < 0 || path.steps.count > 12 }

    /// One of the types that a schema allows; the smallest one if the limit is reached.
    private mutating func part(
        of alternatives: Alternatives, _ schema: JSONValue, at path: BodyPath
    ) -> Alternatives.Part? {
        var parts = alternatives.parts
        // Numbers in strings and the numbers of enums are decoded and encoded as strings.
        let strings = parts.filter { $0.kind == .string }
        if !strings.isEmpty, strings.count < parts.count,
            case .scalar = schemas.rule(of: schema).demand
        {
            parts = strings
        }
        guard isSparse(at: path) else { return scalars.pick(parts) }
        return parts.first { $0.kind != .object && $0.kind != .array } ?? parts.first
    }

    /// Whether objects of several alternatives are joined into one with properties. Other keys, which only one
    /// alternative allows by lacking properties, are none of its properties in Swift.
    private func hasJoinedObjects(_ schema: JSONValue) -> Bool {
        switch schemas.rule(of: schema).demand {
        case .object: return true
        case .union(let union):
            guard union.tag == nil, union.objects.count == 1, union.objects[0].key == nil,
                case .object = union.objects[0].rule.demand
            else { return false }
            return true
        default: return false
        }
    }

    /// The property that distinguishes the variants of a union by strings.
    private func tag(of schema: JSONValue) -> String? {
        guard case .union(let union) = schemas.rule(of: schema).demand, let tag = union.tag,
            union.objects.contains(where: { $0.tags.contains { $0.kind == .string } })
        else { return nil }
        return tag
    }
}

// MARK: - Kinds

extension ValueMaker {
    private mutating func value(of part: Alternatives.Part, at path: BodyPath) -> JSONValue {
        let schema = part.merged
        if let listed = listed(in: schema, part.kind) { return listed }
        let format = schema["format"]?.string
        switch part.kind {
        case .boolean: return .boolean(scalars.isChosen(1, in: 2))
        case .number:
            let isWhole = schema.types.contains("integer") && !schema.types.contains("number")
            return JSONNumber(scalars.number(format: format, isWhole: isWhole))
                .map { .number($0) } ?? .null
        case .string: return scalars.string(format: format)
        case .array: return array(of: schema, at: path)
        default: return .object(object(of: schema, at: path))
        }
    }

    /// A value that the schema lists, or occasionally a string that it does not list.
    private mutating func listed(in schema: MergedSchema, _ kind: JSONKind) -> JSONValue? {
        let constant = schema["const"].map { [$0] }
        guard let values = constant ?? schema["enum"]?.array else { return nil }
        if kind == .string, allowsUnknown, constant == nil, scalars.isChosen(1, in: 25) {
            return "an unlisted value"
        }
        return scalars.pick(values.filter { $0.kind == kind })
    }

    private mutating func array(of schema: MergedSchema, at path: BodyPath) -> JSONValue {
        let count = isSparse(at: path) ? 0 : Int.random(in: 0...2, using: &scalars.random)
        let items = schema["items"] ?? true
        return .array(
            (0..<count).map { index in
                places.append(Place(path: path / index, schema: items, isOptional: false))
                return value(of: items, at: path / index)
            })
    }

    private mutating func object(of schema: MergedSchema, at path: BodyPath) -> JSONObject {
        if schema.properties.isEmpty { return map(of: schema, at: path) }
        var object = JSONObject()
        for (name, property) in schema.properties {
            let isOptional = !schema.required.contains(name)
            places.append(Place(path: path / name, schema: property, isOptional: isOptional))
            if isOptional, isSparse(at: path) || scalars.isChosen(1, in: 4) { continue }
            var value = value(of: property, at: path / name)
            // The type is that of the reference, in which the property is optional: null would be missing.
            for _ in 0..<20 where value == .null && schema.isRequiredBesideReference(name) {
                value = self.value(of: property, at: path / name)
            }
            if !isOptional || value != .null { object.append(name, value) }
        }
        return object
    }

    private mutating func map(of schema: MergedSchema, at path: BodyPath) -> JSONObject {
        var object = JSONObject()
        guard !isSparse(at: path) else { return object }
        let values = schema["additionalProperties"] ?? true
        for index in 0..<Int.random(in: 0...3, using: &scalars.random) {
            let key = scalars.text() + "\(index)"
            places.append(Place(path: path / key, schema: values, isOptional: true))
            let value = value(of: values, at: path / key)
            object.append(key, value)
        }
        return object
    }

    /// Any JSON value.
    private mutating func json(depth: Int = 0) -> JSONValue {
        switch Int.random(in: 0...(depth < 3 ? 6 : 4), using: &scalars.random) {
        case 0: return .null
        case 1: return .boolean(scalars.isChosen(1, in: 2))
        case 2:
            let text = scalars.number(format: "decimal", isWhole: false)
            return JSONNumber(text).map { .number($0) } ?? .null
        case 3, 4: return .string(scalars.text())
        case 5: return .array((0..<2).map { _ in json(depth: depth + 1) })
        default:
            return .object(
                JSONObject((0..<2).map { ("\($0)" + scalars.text(), json(depth: depth + 1)) }))
        }
    }
}
