export * from '../elements/seeking/clip-chapter-marks.js';
