/** Whether the map shows how much there is to read of each place, in place of its layers. */
class CoverageShown {
  open = $state(false);
}

export const coverageShown = new CoverageShown();
