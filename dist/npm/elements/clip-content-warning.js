import"../chunks/common-Q0FJ8o6n.js";import"lit";import"../chunks/clip-player-azNKwzz_.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-kODGNWF2.js";
