/// The version of the generator, and of the interface between generated code and the runtime.
package enum GeneratorVersion {
    /// The version of this package.
    package static let release = "0.1.0"

    /// The module that the runtime has if it supports this generator's code. Its number is raised when
    /// generated code needs what an earlier runtime lacks, or a runtime drops what earlier code needs.
    static let formatModule = "WebhookEventsFormat1"
}
