import StrictJSON

/// What references lead to beside the catalog's `$defs`, and the files that were read for it.
struct ReferencedSchemas {
    let folder: SourceFolder
    /// The catalog itself.
    var catalog: JSONNode?
    /// The names of the catalog's `$defs`.
    var definitionNames: Set<String> = []
    /// The files that were asked for, by their paths.
    private(set) var documents: [String: Result<JSONNode, DocumentFault>] = [:]
    /// The names in `Catalog.definitions` of the schemas at other places.
    private var names: [JSONPointer: String] = [:]
    /// The places whose schemas are still to be read.
    private var unread: [JSONPointer] = []

    init(folder: SourceFolder) {
        self.folder = folder
    }

    /// Why a file cannot be used.
    enum DocumentFault: Error {
        case missing
        case outside
        case notJSON(JSONFailure.Reason, offset: Int)
    }

    /// The name of the definition for the schema at a place.
    mutating func name(of place: JSONPointer) -> String {
        if place.document == nil, place.tokens.count == 2, place.tokens[0] == "$defs" {
            return place.tokens[1]
        }
        if let name = names[place] { return name }
        var name = (place.document == nil ? "#" : "") + place.description
        while definitionNames.contains(name) { name += "'" }
        names[place] = name
        unread.append(place)
        return name
    }

    /// The next place whose schema is to be read.
    mutating func popUnread() -> JSONPointer? {
        unread.isEmpty ? nil : unread.removeFirst()
    }

    /// The places whose schemas are still to be read, which are then no longer listed.
    mutating func takeUnread() -> [JSONPointer] {
        defer { unread = [] }
        return unread
    }

    /// Lists places again, behind those that were found since.
    mutating func readLater(_ places: [JSONPointer]) {
        unread += places
    }

    /// The value at a place, in the catalog or in a file that was read.
    func node(at place: JSONPointer) -> JSONNode? {
        guard let document = place.document else { return catalog?[place] }
        return try? documents[document]?.get()[place]
    }

    /// The place that exists and is most like one that does not.
    func nearest(to place: JSONPointer) -> JSONPointer? {
        var known = JSONPointer(in: place.document)
        guard var node = node(at: known) else { return nil }
        for (index, token) in place.tokens.enumerated() {
            if let child = node.child(token) {
                known = known / token
                node = child
                continue
            }
            guard let nearest = node.members.map(\.key).nearest(to: token) else { break }
            let rest = JSONPointer(tokens: Array(place.tokens[(index + 1)...]))
            let whole = JSONPointer(
                tokens: known.tokens + [nearest] + rest.tokens, in: place.document)
            return self.node(at: whole) == nil ? known / nearest : whole
        }
        return known.tokens.isEmpty || known == place ? nil : known
    }

    /// Reads a file, once.
    mutating func load(
        _ path: String, _ sources: inout SourceMap
    ) -> Result<JSONNode, DocumentFault> {
        if let known = documents[path] { return known }
        let document = read(path, &sources)
        documents[path] = document
        return document
    }

    private func read(
        _ path: String, _ sources: inout SourceMap
    ) -> Result<JSONNode, DocumentFault> {
        switch folder.entry(path) {
        case .missing: return .failure(.missing)
        case .outside: return .failure(.outside)
        case .file(let file):
            let start = sources.add(file)
            var json = JSONReader(file.bytes)
            let root = json.node(from: start)
            json.finish()
            guard let failure = json.failure else { return .success(root) }
            return .failure(.notJSON(failure.reason, offset: start + failure.offset))
        }
    }
}
