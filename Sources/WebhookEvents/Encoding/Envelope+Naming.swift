@_spi(Reading) import StrictJSON

extension Envelope {
    /// Whether the message names the type and the version of a case of the generated enum.
    func isNamed(as index: Int, in layout: EventLayout) -> Bool {
        let typeIndex = layout.typeIndex(ofCase: index)
        guard let type, ExactText(type) == ExactText(layout.types.name(of: typeIndex)) else {
            return false
        }
        guard let versions = layout.options?.versions, versions.areThere(of: typeIndex) else {
            return true
        }
        // Values outside the events of a batch are not in the message of an event.
        let layout = layout.layout(of: message)
        if layout.isOutside(versions.expression) { return true }
        let parts = MessageParts(of: message, layout)
        return layout.caseIndex(ofType: typeIndex, parts.typeText(at: versions.expression, layout))
            == index
    }
}
