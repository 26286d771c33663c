import EventCatalog
import StrictJSON

/// Finds the property that tells several schemas of one type apart as its versions.
struct VersionFinder {
    /// The events of each type that has several schemas.
    let groups: [[TypedEvent]]
    let envelope: ImportedEnvelope
    let selection: SchemaSelection

    private var evidence: VersionEvidence { VersionEvidence(selection: selection) }

    /// The location of the version; `nil` if it does not distinguish the schemas of all types.
    func find() -> [String]? {
        guard let body = groups.first?.first?.body else { return nil }
        let owners = envelope.data.indices.map { Array(envelope.data[..<$0]) } + [envelope.data]
        return owners.flatMap { evidence.paths(in: body, at: $0) }.first { path in
            groups.allSatisfy { group in
                let lists = group.map { values(of: $0, at: path) }
                let all = lists.flatMap(\.self)
                return lists.allSatisfy { !$0.isEmpty } && Set(all).count == all.count
            }
        }
    }

    func values(of event: TypedEvent, at path: [String]) -> [String] {
        evidence.values(of: event.source, body: event.body, at: path)
    }

    /// Whether the version of an event is only in the name of its file.
    func isFromName(_ event: TypedEvent, at path: [String]) -> Bool {
        evidence.statedValues(of: event.source, body: event.body, at: path)?.isEmpty == true
    }
}
