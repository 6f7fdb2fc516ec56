/** Both engines find the page's own Inter behind this name; the weight is read from its first word pair. */
export const mapFont = ['Inter Variable Medium', 'Inter Variable', 'Inter', 'sans-serif'];
