import"../chunks/common-Q0FJ8o6n.js";import"lit";import"../chunks/clip-player-azNKwzz_.js";export{g as ClipPlayButton}from"../chunks/clip-controls-CQjB6RDC.js";
