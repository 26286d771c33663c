import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Compares the types of the attributes that both catalogs have.
struct AttributeComparison {
    let old: ComparedCatalog
    let new: ComparedCatalog
    let event: EventPair?

    var changes: [Change] {
        let olds = Dictionary(
            properties(of: old).map { ($0.wireName, $0) }, uniquingKeysWith: { $1 })
        return properties(of: new).compactMap { after in
            guard let before = olds[after.wireName], !isEqual(before.type, after.type) else {
                return nil
            }
            return change(before, after)
        }
    }

    private func properties(of catalog: ComparedCatalog) -> [PropertyModel] {
        guard !catalog.catalog.envelope.attributes.isEmpty else { return [] }
        let name = catalog.module.names.attributes
        return catalog.module.declarations.lazy.compactMap { declaration -> [PropertyModel]? in
            guard case .record(let model) = declaration, model.name == name else { return nil }
            return model.properties
        }.first ?? []
    }

    private func isEqual(_ before: ValueType, _ after: ValueType) -> Bool {
        before.swiftName == after.swiftName
            && (before.reference == nil) == (after.reference == nil)
    }

    private func change(_ before: PropertyModel, _ after: PropertyModel) -> Change {
        let names = (before.type.swiftName, after.type.swiftName)
        var change = Change(
            .attributeRetyped,
            Change.Facts(name: after.wireName, before: names.0, after: names.1),
            old: old.place(before.origin), new: new.place(after.origin))
        change.source = .breaks("'\(names.0)' became '\(names.1)'")
        guard let event else { return change }
        let pairs = [(View.receive, after, new, before, old), (.replay, before, old, after, new)]
        change.probes = pairs.compactMap { view, written, writer, read, reader in
            TypeSamples(catalog: writer).values(of: written.type).first {
                !reader.probes.accepts($0, as: read.type)
            }.map { value in
                Probe(
                    view: view, site: Site(.event(event)),
                    leaf: .attribute(written.wireName, value),
                    effect: "malformed")
            }
        }
        return change
    }
}
