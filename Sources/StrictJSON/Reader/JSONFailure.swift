/// The failure of a ``JSONReader``: its reason and offset, without wording.
package struct JSONFailure: Hashable, Sendable {
    /// The reason for the failure.
    package var reason: JSONError.Reason
    /// The byte offset of the failure, counted from 0.
    package var offset: Int

    package init(reason: JSONError.Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}
