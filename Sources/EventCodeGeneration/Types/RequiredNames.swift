import EventCatalog

/// The names in `required` for which a schema has no property.
///
/// Another part of an object may have it: a schema that names `id` as required is often merged with
/// one that describes it. So a name is reported only if it has a property in none of the objects.
struct RequiredNames {
    /// Comparing one name with all properties takes long.
    private static var maximumSuggestions: Int { 100 }

    private var missing: [Int: (name: String, nearest: String?)] = [:]
    /// The offsets of the names that have a property somewhere.
    private var found: Set<Int> = []

    /// Looks for the required names of an object among its properties.
    mutating func add(_ schema: Schema) {
        let alternatives = schema.alternatives.flatMap(\.self).filter(\.isUnconstrained)
        let required = schema.requiredElsewhere + alternatives.flatMap(\.requiredElsewhere)
        guard !required.isEmpty else { return }
        let names = Set(schema.properties.map(\.name))
        for item in required where !found.contains(item.offset) {
            // The values of a map have any name.
            if names.contains(item.name) || schema.additionalProperties.isSchema {
                found.insert(item.offset)
            } else if missing[item.offset] == nil {
                let nearest =
                    missing.count < Self.maximumSuggestions ? names.nearest(to: item.name) : nil
                missing[item.offset] = (item.name, nearest)
            }
        }
    }

    /// Adds the name of the property that distinguishes the alternatives of a union: the union has it.
    mutating func add(tag: String, of schema: Schema) {
        for item in schema.requiredElsewhere where item.name == tag { found.insert(item.offset) }
    }

    func report(_ sink: inout DiagnosticSink) {
        for (offset, (name, nearest)) in missing where !found.contains(offset) {
            sink.report(.requiredWithoutProperty(name, nearest: nearest), at: offset)
        }
    }
}
