import"../chunks/common-Q0FJ8o6n.js";import"lit";import"../chunks/clip-player-azNKwzz_.js";import"../chunks/clip-controls-CQjB6RDC.js";export{c as ClipWatchOn}from"../chunks/seek-parts-NqPnFsR0.js";
