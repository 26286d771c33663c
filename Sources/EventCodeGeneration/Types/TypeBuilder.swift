import EventCatalog
import StrictJSON

/// Decides the Swift types of payloads: `Schema` -> `ValueType`, and the types it needs.
struct TypeBuilder {
    var sink: DiagnosticSink
    /// All types that were made, by the index of their reference.
    var made: [MadeType] = []

    let definitions: [String: Catalog.Definition]
    let definitionNames: [String: String]
    /// The definitions that stand at a place of their own, inside a schema or in another file.
    let definitionsByPlace: [JSONPointer: String]
    private let payloadNames: [String: String]
    /// Names that no nested type may have, because it would hide a type that generated code needs.
    let neededNames: Set<String>
    let reservedMembers: MemberNames
    /// What the further names of types begin with that a nested type or a member hides.
    private let aliasPrefix: String
    let merger: SchemaMerger
    var resolved: [String: Resolution] = [:]
    /// How many schemas are being made, each for the one before.
    var depth = 0

    /// The types of schemas outside `$defs` and inside them, by what they were made of.
    var inline: [String: Resolution] = [:]

    /// What a shared schema became.
    enum Resolution {
        /// It is being made; an object has its type already.
        case pending(ResolvedType?)
        case done(ResolvedType)
    }

    /// A type that was made, and the type it is nested in.
    struct MadeType {
        var declaration: TypeDeclaration?
        var name: String
        var isNested: Bool
        /// Whether it is the type of a shared schema.
        var isShared: Bool
        /// The names of its properties or cases, which no type in it may have.
        var members: Set<String> = []
        /// The types that are nested in this one.
        var children: [Int] = []
    }

    init(catalog: Catalog, moduleNames: ModuleNames, sink: DiagnosticSink) {
        self.sink = sink
        let definitions = Dictionary(
            catalog.definitions.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        self.definitions = definitions
        merger = SchemaMerger { reference in
            DefinitionReference.name(in: reference).flatMap { definitions[$0]?.schema }
        }
        neededNames = ReservedNames.types
            .union(catalog.config.swiftTypes.compactMap(\.components.first))
        reservedMembers = MemberNames(hiding: neededNames)
        let reserved = ReservedTable(
            neededNames.union(moduleNames.all),
            groupPrefix: catalog.config.grouping.map { _ in moduleNames.prefix })
        var table = NameTable(style: .type, reserved: reserved, reservedSuffix: "Value")
        definitionNames = table.names(of: catalog.definitions)
        definitionsByPlace = Dictionary(
            catalog.definitions.compactMap { definition in
                definition.place.map { ($0, definition.name) }
            }, uniquingKeysWith: { $1 })
        var payloads = NameTable(
            style: .type, suffix: "Payload", reservedSuffix: "Value", taken: table.taken)
        payloadNames = payloads.assign(
            catalog.events.map(\.key),
            chosen: Dictionary(
                catalog.events.compactMap { event in
                    event.data.swiftName.map { (event.key, $0.name) }
                }, uniquingKeysWith: { first, _ in first }))
        aliasPrefix = moduleNames.prefix + "_"
        checkChosenNames(of: catalog, taken: reserved.names)
    }

    /// Names that the author chose for types are types' names, and differ from each other.
    private mutating func checkChosenNames(of catalog: Catalog, taken: Set<String>) {
        let chosen =
            catalog.events.map { ($0.type, $0.data) }
            + catalog.definitions.map { ($0.name, $0.schema) }
        var first: [String: (wireName: String, entry: SwiftNameEntry)] = [:]
        for (wireName, schema) in chosen {
            guard let entry = schema.swiftName else { continue }
            let name = entry.name
            if let other = first.updateValue((wireName, entry), forKey: name) {
                first[name] = other
                sink.report(
                    .nameClash(of: "type", first: other.wireName, second: wireName, name: name),
                    at: entry.offset, related: other.entry.offset)
            } else if taken.contains(name) || SwiftIdentifier(name).text != name {
                sink.report(.reservedName(name), at: entry.offset)
            }
        }
    }

    /// The payload type of an event.
    mutating func payload(of event: Catalog.EventEntry) -> ValueType {
        let scope = TypeScope(name: payloadNames[event.key] ?? "", parent: nil)
        let use = use(of: event.data, in: scope)
        let type = use.isNullable ? ValueType.optional(use.type) : use.type
        return type.isSelfDescribing ? type : untyped(.barePayload, event.data).type
    }

    /// The types of the top level, with their nested ones, after all payloads were asked for. Events
    /// whose payload's type a case hides call it otherwise.
    mutating func finish(_ events: inout [EventModel]) -> Types {
        for (type, property) in InfinitelyRecursiveTypes.find(in: made) {
            guard case .structure(var model) = made[type].declaration else { continue }
            let place = model.properties[property].place
            sink.report(
                .untypedSchema(.endless, pointer: place.pointer.description), at: place.offset)
            model.properties[property].type = .json
            made[type].declaration = .structure(model)
        }
        var hidden = ShadowedTypes(made, prefix: aliasPrefix)
        hidden.unhide(in: &made)
        hidden.unhide(in: &events)
        let roots = made.indices.filter { !made[$0].isNested }
        return Types(
            payloads: roots.filter { !made[$0].isShared }.compactMap { declaration(at: $0) },
            shared: roots.filter { made[$0].isShared }.compactMap { declaration(at: $0) },
            aliases: hidden.models)
    }

    /// The types of the top level.
    struct Types {
        /// Those that one event has for itself.
        var payloads: [TypeDeclaration]
        var shared: [TypeDeclaration]
        var aliases: [TypeAliasModel]
    }

    /// The types by the index of their reference.
    var declarations: [TypeDeclaration?] { made.map(\.declaration) }

    private func declaration(at index: Int) -> TypeDeclaration? {
        let nested = made[index].children.compactMap { declaration(at: $0) }
        switch made[index].declaration {
        case .structure(var model):
            model.nested = nested
            return .structure(model)
        case .union(var model):
            model.nested = nested
            return .union(model)
        case let declaration: return declaration
        }
    }
}
