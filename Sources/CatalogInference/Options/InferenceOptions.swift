/// What a user determines about an inference.
package struct InferenceOptions: Sendable {
    /// The number of bodies after which a property that is in all of them is required.
    package var requiredAfter = 5
    /// Whether examples keep their values; otherwise, values are replaced by others of the same form.
    package var keepsValues = false
    /// The locations of the event type, for a new catalog; found if there are none.
    package var discriminator: [String] = []
    /// The location of the payload, for a new catalog.
    package var data: String?

    package init() {}
}
