/// What became of made events.
package struct MadeCount {
    package var events = 0
    /// Properties that were changed, each in the event as it was made and as it was decoded.
    package var changes = 0
    package var mistakes: [String] = []
}
