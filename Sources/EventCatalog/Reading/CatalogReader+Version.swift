import StrictJSON

extension CatalogReader {
    /// Reads the version of the format.
    ///
    /// A newer minor version is only a warning: what the catalog uses of it is reported where it
    /// is, as unknown.
    mutating func readVersion(_ node: JSONNode) {
        guard expect(.string, node, "'catalog'"), let text = node.string else { return }
        guard let version = CatalogVersion(text) else {
            sink.report(.unsupportedVersion(text), at: node.offset)
            return
        }
        self.version = version
        if version > .current { sink.report(.newerVersion(text), at: node.offset) }
    }

    /// Reports a construct that only the current version has, if the catalog states an older one: a tool
    /// of that version would misread it.
    mutating func requireCurrentVersion(of construct: String, at offset: Int) {
        if version < .current {
            sink.report(.newerConstruct(construct, statedVersion: version.text), at: offset)
        }
    }
}
