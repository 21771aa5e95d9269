import StackDSL
