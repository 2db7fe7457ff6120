import"../chunks/common-bTRGkS7w.js";import"lit";import"../chunks/clip-player-CgzCJaGa.js";import"../chunks/clip-controls-B1FkhSor.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BHVRr9lm.js";
