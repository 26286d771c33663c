/// Which events of a catalog are generated.
package struct EventSelection: Sendable {
    /// The offset in the config.
    package let offset: Int
    /// The patterns of the types to generate; `nil` for all types.
    package var include: [EventPattern]?
    /// The patterns of the types that are left out although they are included.
    package var exclude: [EventPattern] = []

    package init(offset: Int) {
        self.offset = offset
    }

    package func contains(_ type: String) -> Bool {
        (include?.contains { $0.matches(type) } ?? true)
            && !exclude.contains { $0.matches(type) }
    }
}
