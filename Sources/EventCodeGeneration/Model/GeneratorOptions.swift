package import EventCatalog

/// The caller's choices for a run of the generator.
package struct GeneratorOptions: Sendable {
    /// The access level of declarations (default: that of the config, or else internal).
    package var access: AccessLevel?
    /// The number of files for the payload types (default: as many as they need).
    package var typeFileCount: Int?
    /// The names of the types that another catalog of the target declares: see ``TargetRules``.
    package var typesElsewhere: Set<String> = []

    /// The file name of the catalog, which generated names begin with (default: that of the file).
    package var catalogName: String?

    package init(access: AccessLevel? = nil, typeFileCount: Int? = nil) {
        self.access = access
        self.typeFileCount = typeFileCount
    }
}
