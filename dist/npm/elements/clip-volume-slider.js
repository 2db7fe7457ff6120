import"../chunks/common-rr1JpXLd.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-BgrEc0TI.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-DhBcXCJB.js";
