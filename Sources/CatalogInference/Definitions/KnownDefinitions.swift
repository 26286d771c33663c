import StrictJSON

/// The definitions of a catalog, by which objects are recognized.
struct KnownDefinitions {
    private struct Definition {
        let name: String
        let schema: JSONValue
        let keys: Set<ExactText>
    }

    private let fit: SchemaFit
    private var definitions: [Definition] = []
    private var byKey: [ExactText: [Int]] = [:]
    private var byTag: [ObjectOutline.Tag: [Int]] = [:]

    private static let fewestKeys = 3
    /// The number of keys, the rarest of an object, by which definitions are found.
    private static let mostKeys = 8
    private static let mostCandidates = 12

    init(_ schemas: CatalogSchemas) {
        fit = SchemaFit(schemas: schemas)
        for name in schemas.names {
            guard let schema = schemas.definition(name),
                let properties = schema["properties"]?.object
            else { continue }
            let index = definitions.count
            definitions.append(
                Definition(
                    name: name, schema: schema, keys: Set(properties.map { ExactText($0.key) })))
            for (key, property) in properties {
                byKey[ExactText(key), default: []].append(index)
                if ObjectOutline.tagKeys.contains(key), let value = property.onlyValue {
                    byTag[.init(key: key, value: value), default: []].append(index)
                }
            }
        }
    }

    /// The name of the definition that objects fit: the one of the same tag, or the one that has most
    /// of their keys; `nil` if there is none, or if several have equally many.
    func name(of objects: ObservedValues) -> String? {
        let outline = ObjectOutline(objects)
        if let tagged = outline.tag.flatMap({ byTag[$0] }) {
            return tagged.first { fit.fits(objects, definitions[$0].schema) }
                .map { definitions[$0].name }
        }
        let keys = Set(outline.kinds.keys)
        let name = KeyWords(objects.key).definitionName(isSingular: true)
        let fitting = ranked(keys, name).prefix(Self.mostCandidates).filter { candidate in
            fit.fits(objects, definitions[candidate.index].schema)
        }
        guard let best = fitting.first else { return nil }
        let equal = fitting.filter { $0.distance == best.distance }
            .map { definitions[$0.index].name }
        if equal.count == 1 { return equal[0] }
        return equal.first { KeyWords($0).definitionName(isSingular: true) == name }
    }

    private typealias Candidate = (index: Int, distance: Int)

    /// The definitions with at least four of five keys, or three if the name is the same, by the number of
    /// keys that only one has.
    private func ranked(_ keys: Set<ExactText>, _ name: String?) -> [Candidate] {
        var ranked: [Candidate] = []
        for index in candidates(keys) {
            let others = definitions[index].keys
            let common = keys.intersection(others).count
            let isNamed = KeyWords(definitions[index].name).definitionName(isSingular: true) == name
            guard common >= Self.fewestKeys, common * 5 >= keys.count * (isNamed ? 3 : 4),
                common * 3 >= others.count
            else { continue }
            ranked.append((index, keys.count + others.count - 2 * common))
        }
        return ranked.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
    }

    private func candidates(_ keys: Set<ExactText>) -> [Int] {
        let rarest = keys.compactMap { key in byKey[key].map { (key.text, $0) } }
            .sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
            .prefix(Self.mostKeys)
        return rarest.flatMap { $0.1 }.uniqued()
    }
}

extension JSONValue {
    /// The only string that a schema allows.
    fileprivate var onlyValue: String? {
        if let constant = self["const"]?.string { return constant }
        guard let values = self["enum"]?.array, values.count == 1 else { return nil }
        return values[0].string
    }
}
