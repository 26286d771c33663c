import EventCatalog

/// The distinct event types of a catalog, and the indices that identify their cases at run time: first
/// those of the types, then those of the versions.
struct EventTypeList {
    private(set) var types: [String] = []
    private(set) var indices: [EventKey: Int] = [:]
    private var versions: [(type: Int, name: String)] = []

    init(_ events: [Catalog.EventEntry]) {
        var positions: [String: Int] = [:]
        for event in events where positions[event.type] == nil {
            positions[event.type] = types.count
            types.append(event.type)
        }
        for event in events {
            let type = positions[event.type] ?? 0
            if let version = event.version {
                indices[event.key] = types.count + versions.count
                versions.append((type, version))
            } else {
                indices[event.key] = type
            }
        }
    }

    func model(at expression: RuntimeExpression?) -> VersionsModel? {
        guard let expression, !versions.isEmpty else { return nil }
        let types = Set(versions.map(\.type)).sorted()
        return VersionsModel(
            expression: expression, versions: versions,
            withoutDefault: types.filter { indices[EventKey(type: self.types[$0])] == nil })
    }
}
