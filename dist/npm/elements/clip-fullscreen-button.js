import"../chunks/common-rr1JpXLd.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-DhBcXCJB.js";import"../chunks/clip-player-BgrEc0TI.js";
