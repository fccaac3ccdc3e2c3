package facedesk.plot.axis;

/** Equal steps; ticks at 1, 2 or 5 times a power of ten. */
class LinearScale implements Scale {
    private static final int MINOR_PARTS = 5;

    @Override
    public double position(double value) {
        return value;
    }

    @Override
    public double value(double position) {
        return position;
    }

    @Override
    public double[] ticks(double low, double high, int most) {
        return RoundNumbers.multiples(RoundNumbers.step(high - low, most), low, high);
    }

    @Override
    public double[] minorTicks(double low, double high, int most) {
        return RoundNumbers.multiples(RoundNumbers.step(high - low, most) / MINOR_PARTS, low, high);
    }
}
