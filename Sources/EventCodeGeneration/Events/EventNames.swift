import EventCatalog

/// Decides the names of event types and of their cases.
struct EventNames {
    private let table = NameTable(
        style: .member, reserved: .init(ReservedNames.events), reservedSuffix: "Event")
    private var first: [SwiftIdentifier: Catalog.EventEntry] = [:]
    private(set) var cases: [EventKey: String] = [:]
    private(set) var types: [String: String] = [:]

    /// Names all entries. Two entries with one name are an error, so that adding an event never
    /// renames another.
    init(_ events: [Catalog.EventEntry], _ sink: inout DiagnosticSink) {
        for event in events {
            let chosen = event.version == nil ? event.swiftName : event.typeName
            let typeName = types[event.type] ?? chosen?.name ?? table.name(of: event.type)
            if types.updateValue(typeName, forKey: event.type) == nil {
                check(typeName, chosen, of: event, &sink)
            }
            guard let version = event.version else {
                cases[event.key] = typeName
                continue
            }
            let name = event.swiftName?.name ?? typeName + VersionName(version).text
            check(name, event.swiftName, of: event, &sink)
            cases[event.key] = name
        }
    }

    private mutating func check(
        _ name: String, _ chosen: SwiftNameEntry?, of event: Catalog.EventEntry,
        _ sink: inout DiagnosticSink
    ) {
        let identifier = SwiftIdentifier(name)
        if let other = first[identifier] {
            sink.report(
                .nameClash(of: "event", first: other.title, second: event.title, name: name),
                at: event.offset, related: other.offset)
        } else if let chosen, ReservedNames.events.contains(name) {
            sink.report(.reservedName(name), at: chosen.offset)
        }
        first[identifier] = first[identifier] ?? event
    }
}

extension Catalog.EventEntry {
    /// The type and its version, for an error message.
    var title: String { version.map { "\(type) \($0)" } ?? type }
}
