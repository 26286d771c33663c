import EventCatalog
import StrictJSON

/// Joins the objects of a union that nothing distinguishes into one object with all their properties.
///
/// A property is required if all objects require it. It has the type of a union if the objects have
/// different schemas for it; if there is none, the objects conflict.
struct ObjectJoiner {
    let merger: SchemaMerger
    /// The locations of the objects that are being joined, each list for a property of the one before.
    private(set) var joining: [[CatalogLocation]] = []
    /// The number of properties so far, including those of properties.
    var steps = 0

    private var nestedUnions = (depth: 0, count: 0)

    private static var maximumNesting: Int { 8 }
    private static var maximumNestedUnions: Int { 100 }
    private static var maximumSteps: Int { 5_000 }

    init(merger: SchemaMerger) {
        self.merger = merger
    }

    /// Begins the plan of a union inside another.
    ///
    /// - Returns: Whether it is neither too deep nor one of too many, such as of unions that contain each other.
    mutating func beginNestedUnion() -> Bool {
        guard nestedUnions.depth < Self.maximumNesting,
            nestedUnions.count < Self.maximumNestedUnions
        else { return false }
        nestedUnions.depth += 1
        nestedUnions.count += 1
        return true
    }

    mutating func endNestedUnion() {
        nestedUnions.depth -= 1
    }

    /// The object for some; `nil` if they conflict.
    mutating func joined(_ objects: [UnionPart], in schema: Schema) -> UnionPart? {
        guard let joined = map(of: objects, in: schema) ?? record(of: objects, in: schema) else {
            return nil
        }
        return UnionPart(
            kind: .object, schema: joined, merged: joined, written: joined, isSynthesized: true,
            joined: joined.properties.isEmpty ? [] : objects.map(location))
    }

    /// An object for objects without declared properties.
    private func map(of objects: [UnionPart], in schema: Schema) -> Schema? {
        guard objects.allSatisfy(\.merged.properties.isEmpty) else { return nil }
        var joined = Self.object(schema)
        let values = objects.map(\.merged.mapValues)
        guard !values.contains(where: \.isEmpty) else { return joined }
        let value = Schema.anyOf(
            values.flatMap(\.self), at: schema.location / "anyOf" / "additionalProperties",
            offset: schema.offset)
        joined.additionalProperties = .schema(Schema.Child(value))
        return joined
    }

    private mutating func record(of objects: [UnionPart], in schema: Schema) -> Schema? {
        let locations = objects.map(location)
        guard objects.allSatisfy(\.merged.isRecord), joining.count < Self.maximumNesting else {
            return nil
        }
        // Objects that contain themselves do not conflict because of that.
        let isRepeated = joining.contains(locations)
        joining.append(locations)
        defer { joining.removeLast() }

        var joined = Self.object(schema)
        joined.required = objects[0].merged.required.filter { name in
            objects.allSatisfy { $0.merged.required.contains(name) }
        }
        for name in objects.flatMap(\.merged.properties).map(\.name).uniqued() {
            let declared = objects.compactMap { object in
                object.merged.properties.first { $0.name == name }
            }
            guard let property = property(declared, isChecked: !isRepeated) else { return nil }
            joined.properties.append(property)
        }
        return joined
    }

    /// A property for those of several objects; `nil` if their types conflict.
    private mutating func property(
        _ declared: [Schema.Property], isChecked: Bool
    ) -> Schema.Property? {
        steps += 1
        guard steps < Self.maximumSteps else { return nil }
        var property = declared[0]
        property.isLenient = declared.contains(where: \.isLenient)
        let schemas = declared.map(\.schema)
        var joined = Schema.anyOf(schemas, at: property.schema.location, offset: property.offset)
        guard joined.isDerived, schemas.count > 1 else { return property }
        joined.title = schemas.lazy.compactMap(\.title).first
        joined.description = schemas.lazy.compactMap(\.description).first
        joined.isDeprecated = schemas.allSatisfy(\.isDeprecated)
        joined.isSensitive = schemas.contains(where: \.isSensitive)
        joined.swiftName = schemas.lazy.compactMap(\.swiftName).first
        property.schema = joined
        if schemas.contains(where: { $0.swiftType != nil }) { return nil }
        return !isChecked || UnionPlanner.isTyped(joined, joiner: &self) ? property : nil
    }

    /// The location of an object's schema: that of the definition where the union refers to one.
    private func location(of object: UnionPart) -> CatalogLocation {
        guard object.schema.isReference, let definition = object.schema.reference else {
            return object.merged.location
        }
        return merger.resolve(definition)?.location ?? object.merged.location
    }

    private static func object(_ schema: Schema) -> Schema {
        var object = Schema(offset: schema.offset, location: schema.location)
        object.isDerived = true
        object.types = [.object]
        object.title = schema.title
        object.description = schema.description
        object.isDeprecated = schema.isDeprecated
        object.swiftName = schema.swiftName
        return object
    }
}

extension Schema {
    /// Whether the schema describes an object by its properties.
    fileprivate var isRecord: Bool {
        let declares = hasProperties || additionalProperties.isNone
        return declares && !additionalProperties.isSchema
    }
}

extension Schema.Additional {
    fileprivate var isNone: Bool { if case .none = self { true } else { false } }
}
