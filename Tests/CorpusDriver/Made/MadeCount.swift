/// The counts of random events, and of their changes.
package struct MadeCount {
    package var events = 0
    /// The number of changed properties, each changed in the created event and in the decoded event.
    package var changes = 0
    package var mistakes: [String] = []
}
