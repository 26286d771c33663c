// The parts of this module need traits.
