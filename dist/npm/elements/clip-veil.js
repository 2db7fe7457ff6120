import"../chunks/common-DeFDjiMI.js";import"lit";import"../chunks/clip-player-DPX6JJij.js";export{C as ClipVeil}from"../chunks/clip-veil-Dbz4KPna.js";
