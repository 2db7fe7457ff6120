import"../chunks/common-Ck3cbuFK.js";import"lit";import"../chunks/clip-player-Hiro2txW.js";import"../chunks/clip-controls-BEoruWdK.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DTJ6OJNQ.js";
