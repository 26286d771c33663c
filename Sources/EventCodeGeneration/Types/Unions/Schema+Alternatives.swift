import EventCatalog
import StrictJSON

extension Schema {
    /// The alternatives that determine types: not those that differ only in `required`.
    var choices: [[Schema]] { alternatives.filter { !$0.allSatisfy(\.isUnconstrained) } }

    /// One list of alternatives for several, each of which a value must satisfy, as in the parts of
    /// an `allOf`; `nil` if more than one of them is a real choice.
    static func joined(_ lists: [[Schema]], _ merger: SchemaMerger) -> [Schema]? {
        guard let first = lists.first, lists.count > 1 else { return lists.first }
        let null = first.first(where: merger.isNull)
        let allowsNull = lists.allSatisfy { $0.contains(where: merger.isNull) }
        let choices = lists.map { $0.filter { !merger.isNull($0) } }
        let single = choices.filter { $0.count == 1 }.compactMap(\.first).different
        let several = choices.filter { $0.count > 1 }
        guard let list = several.last ?? single.first.map({ [$0] }),
            several.allSatisfy({ $0.map(\.location) == list.map(\.location) })
        else { return nil }
        let joined =
            several.isEmpty ? [all(of: single)] : list.map { all(of: [$0] + single) }
        return joined + (allowsNull ? [null].compactMap(\.self) : [])
    }

    private static func all(of schemas: [Schema]) -> Schema {
        guard schemas.count > 1 else { return schemas[0] }
        var all = Schema(offset: schemas[0].offset, location: schemas[0].location)
        all.isDerived = true
        all.allOf = schemas
        return all
    }

    /// A schema for the values that at least one of some schemas allows: the schema itself if all are
    /// the same.
    static func anyOf(_ schemas: [Schema], at location: CatalogLocation, offset: Int) -> Schema {
        let different = schemas.different
        if different.count == 1 { return different[0] }
        var any = Schema(offset: offset, location: location)
        any.isDerived = true
        any.alternatives = [different]
        return any
    }

    /// Whether two schemas are references to one definition, or one schema of the catalog.
    func isSame(as other: Schema) -> Bool {
        location == other.location
            || isReference && other.isReference && reference == other.reference
    }

    /// Whether null is the only value.
    var isNull: Bool {
        types == [.null] || constant == .null || enumValues == [.null]
    }

    /// Whether the schema has no constraints but a reference.
    var isReference: Bool {
        guard reference != nil else { return false }
        var rest = self
        rest.reference = nil
        return rest.isUnconstrained && required.isEmpty
    }

    /// This schema and another one, both of which a value must satisfy.
    func with(_ other: Schema) -> Schema {
        var both = Schema(offset: offset, location: location)
        both.isDerived = true
        both.allOf = [self, other]
        return both
    }

    /// The keywords beside the alternatives, which apply to each of them.
    var besideAlternatives: Schema {
        var schema = self
        schema.isDerived = true
        schema.alternatives = []
        schema.discriminator = nil
        schema.types.removeAll { $0 == .null }
        schema.isNullable = false
        schema.title = nil
        schema.description = nil
        schema.isDeprecated = false
        schema.defaultValue = nil
        schema.swiftName = nil
        return schema
    }

    /// Whether this schema only restates types and properties that `other`, which is merged, already
    /// has.
    func isImplied(by other: Schema) -> Bool {
        guard required.allSatisfy(other.required.contains) else { return false }
        let properties = Dictionary(
            other.properties.map { ($0.name, $0.schema) }, uniquingKeysWith: { $1 })
        var rest = self
        rest.types = []
        rest.properties.removeAll { properties[$0.name]?.isSame(as: $0.schema) == true }
        if !rest.isUnconstrained { return false }
        let kinds = Set(types.compactMap(\.kind))
        let narrowsNumbers = kinds.contains(.number) && !types.contains(.number)
        return types.isEmpty
            || !other.kinds.isEmpty && other.kinds.allSatisfy(kinds.contains)
                && !(narrowsNumbers && other.types.contains(.number))
    }
}

extension [Schema] {
    /// The schemas without those that are the same as an earlier one.
    var different: [Schema] {
        reduce(into: []) { result, schema in
            if !result.contains(where: { $0.isSame(as: schema) }) { result.append(schema) }
        }
    }
}
