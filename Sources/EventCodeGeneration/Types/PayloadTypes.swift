import EventCatalog

/// The Swift types of a catalog's payloads.
struct PayloadTypes {
    /// The payload type of each event, in the order of the events.
    var payloads: [ValueType]
    /// The types of the top level: those that only one event uses, then those of shared schemas.
    var topLevel: [TypeDeclaration]
    /// The locations of the schemas of the types of the top level, by name.
    var locations: [String: CatalogLocation]
    var aliases: [TypeAliasModel]
    /// All types, by the index of their reference.
    var declarations: [TypeDeclaration?]
    /// The locations of their schemas, in the same order.
    var declarationLocations: [CatalogLocation]
}
