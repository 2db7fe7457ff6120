import"../chunks/common-yq2amkJz.js";import"lit";import"../chunks/clip-player-QuaNleuS.js";export{C as ClipVeil}from"../chunks/clip-veil-56wL9cqz.js";
