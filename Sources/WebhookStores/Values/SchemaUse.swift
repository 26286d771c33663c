#if SQLite || PostgreSQL
/// What may happen to the tables when a store is opened.
package enum SchemaUse: Sendable {
    /// They are created, or changed from those of an earlier release.
    case migrate
    /// They must be there as this release needs them. A tool that only looks must not change the tables of
    /// servers, which may be of another release.
    case existing

    /// The version to migrate from.
    ///
    /// - Parameters:
    ///   - found: The version of the tables; `nil` if there are none.
    ///   - known: The version of this release.
    /// - Throws: ``StoreError`` when the tables cannot be used.
    func version(found: Int?, known: Int) throws -> Int {
        let version = found ?? 0
        guard version <= known else { throw StoreError.newerSchema(found: version, known: known) }
        if self == .existing {
            guard found != nil else { throw StoreError.noSchema }
            guard version == known else {
                throw StoreError.olderSchema(found: version, known: known)
            }
        }
        return version
    }
}
#endif
